"""Names for new files: nothing that is there is replaced by a name that nobody was asked about."""

from pathlib import Path

import pytest

from selfassess.app.file_names import is_one_file, named_with


@pytest.mark.parametrize(
    ("chosen", "suffixes", "wanted"),
    [
        ("pārskats.pdf", [".pdf"], "pārskats.pdf"),
        ("pārskats.PDF", [".pdf"], "pārskats.PDF"),
        ("jauns", [".pdf"], "jauns.pdf"),
        ("jauns.2026", [".pdf"], "jauns.2026.pdf"),
        ("pārskats", [".pdf"], "pārskats 2.pdf"),
        ("soļi.csv", [".xlsx", ".csv"], "soļi.csv"),
        ("soļi", [".xlsx", ".csv"], "soļi.xlsx"),
    ],
)
def test_a_name_without_its_suffix_replaces_nothing(
    tmp_path: Path, chosen: str, suffixes: list[str], wanted: str
) -> None:
    (tmp_path / "pārskats.pdf").write_bytes(b"x")
    assert named_with(tmp_path / chosen, suffixes).name == wanted


def test_a_file_that_is_gone_is_no_other(tmp_path: Path) -> None:
    here, link, gone = tmp_path / "a", tmp_path / "b", tmp_path / "c"
    here.write_bytes(b"x")
    link.hardlink_to(here)
    assert is_one_file(here, link)
    assert not is_one_file(here, gone)
    assert not is_one_file(gone, gone)
    assert not is_one_file(here, tmp_path / ("ā" * 200))
