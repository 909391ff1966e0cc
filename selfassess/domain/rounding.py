"""The one place where a figure is rounded: half away from zero, at display (METHOD, introduction)."""

from fractions import Fraction


def rounded_text(value: Fraction, decimals: int) -> str:
    """Return `value` rounded half away from zero with `decimals` digits and a decimal point, such as `2.73`."""
    scaled = abs(value) * 10**decimals
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    digits = str(whole).rjust(decimals + 1, "0")
    text = f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits
    return f"-{text}" if value < 0 and whole else text


def rounded_against(value: Fraction, decimals: int, limit: Fraction | None) -> str:
    """Return `value` rounded, with more digits where the rounding would contradict a comparison with `limit`."""
    text = rounded_text(value, decimals)
    if limit is None or value == limit:
        return text
    for more in range(decimals, decimals + 13):
        text = rounded_text(value, more)
        shown = Fraction(text)
        if shown != limit and (shown < limit) == (value < limit):
            break
    return text


def decimal_text(value: Fraction) -> str:
    """Return a decimal fraction exactly, such as `2.5` or `30`; other fractions as `a/b`."""
    if value.denominator == 1:
        return str(value.numerator)
    denominator, decimals = value.denominator, 0
    for prime in (2, 5):
        power = 0
        while denominator % prime == 0:
            denominator //= prime
            power += 1
        decimals = max(decimals, power)
    return rounded_text(value, decimals) if denominator == 1 else f"{value.numerator}/{value.denominator}"


def ratio_text(value: Fraction) -> str:
    """Return the exact fraction as `a/b`, whole numbers too (the form of `score --json`)."""
    return f"{value.numerator}/{value.denominator}"
