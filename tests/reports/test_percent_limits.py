"""A limit in percent of a scale or of a sum says the same in every kind of export."""

from pathlib import Path

import pypdfium2
import pytest

from selfassess.app.exporting import export
from selfassess.domain.questionnaire import RollUp
from selfassess.domain.text import plain
from tests.reports.conftest import snapshot_of
from tests.sheets import answered, question, section, sheet, threshold


@pytest.mark.parametrize("suffix", [".pdf", ".xlsx", ".json"])
@pytest.mark.parametrize("roll_up", [RollUp.MEAN_OF_SECTIONS, RollUp.SUM])
def test_what_is_written_is_read_back(tmp_path: Path, roll_up: RollUp, suffix: str) -> None:
    # 2.4996 of 0 to 4 shows as 2.50 beside 62.5 percent, which are 2.5
    asked = sheet(
        section("P1", question("a", weight=6249), question("b", weight=3751)),
        section("P2", question("c", weight=6249), question("d", weight=3751)),
        thresholds=[threshold("each_section", "62.5", unit=plain("percent"))],
        roll_up=roll_up,
    )
    assessed = snapshot_of((asked, answered(a=4, b=0, c=0, d=4)))
    done = export([assessed], tmp_path / f"x{suffix}", "en")
    assert done.size > 1000
    if suffix == ".pdf" and roll_up is RollUp.MEAN_OF_SECTIONS:
        document = pypdfium2.PdfDocument(done.path)
        pages = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
        document.close()
        assert any("1 P1 2.4996" in page for page in pages)
