"""Rounding by hand: half away from zero, once, at display."""

from fractions import Fraction

import pytest

from selfassess.domain.rounding import decimal_text, ratio_text, rounded_against, rounded_text


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        ("0", 2, "0.00"),
        ("1/3", 2, "0.33"),
        ("2/3", 2, "0.67"),
        ("0.125", 2, "0.13"),
        ("0.135", 2, "0.14"),
        ("-0.125", 2, "-0.13"),
        ("-0.001", 2, "0.00"),
        ("2.5", 0, "3"),
        ("-2.5", 0, "-3"),
        ("1.5", 0, "2"),
        ("9.995", 2, "10.00"),
        ("199/73", 2, "2.73"),
        ("1234567.891", 1, "1234567.9"),
    ],
)
def test_half_away_from_zero(value: str, decimals: int, text: str) -> None:
    assert rounded_text(Fraction(value), decimals) == text


@pytest.mark.parametrize(
    ("value", "limit", "text"),
    [
        ("2.4967", "2.5", "2.497"),
        ("2.49996", "2.5", "2.49996"),
        ("2.5", "2.5", "2.50"),
        ("2.504", "2.5", "2.504"),
        ("2.6", "2.5", "2.60"),
        ("2.4967", None, "2.50"),
    ],
)
def test_more_decimals_where_the_display_would_contradict_the_verdict(value: str, limit: str | None, text: str) -> None:
    assert rounded_against(Fraction(value), 2, Fraction(limit) if limit else None) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [("5/2", "2.5"), ("30", "30"), ("-7/4", "-1.75"), ("1/3", "1/3"), ("1/80", "0.0125"), ("0", "0")],
)
def test_decimal_text_is_exact(value: str, text: str) -> None:
    assert decimal_text(Fraction(value)) == text


def test_ratio_text_keeps_the_denominator() -> None:
    assert ratio_text(Fraction(3)) == "3/1"
    assert ratio_text(Fraction(13, 5)) == "13/5"
