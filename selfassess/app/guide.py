"""The guidelines of a questionnaire: written as a PDF to hand out, or kept in memory to print."""

import datetime as dt
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from selfassess.app.exporting import ExportDone, check_same, placed, setting_a_report
from selfassess.app.preview import Proof
from selfassess.domain.questionnaire import Questionnaire
from selfassess.reports.progress import Watch, unwatched, watched


def write_guide(
    questionnaire: Questionnaire, target: Path, languages: Sequence[str], watch: Watch = unwatched
) -> ExportDone:
    """Write the guidelines in one language or two to `target`, a PDF; read back before it takes its place.

    Raises the Problems of `exporting.export`, and what `watch` raises.
    """
    from selfassess.reports.pdf import guide
    from selfassess.reports.readback import guide_differences

    with placed(target, (".pdf",)) as part, watched(watch):
        with setting_a_report():
            missing = guide.write_guide(questionnaire, part, languages, _now()).missing
        check_same(guide_differences(part, questionnaire, languages), target)
        size = part.stat().st_size
    return ExportDone(target, size, missing)


def guide_proof(questionnaire: Questionnaire, languages: Sequence[str], watch: Watch = unwatched) -> Proof:
    """Return the pages of the guidelines, in memory only. Raises what `watch` raises."""
    from selfassess.reports.pdf import guide
    from selfassess.reports.pdf_reading import page_sizes

    buffer = BytesIO()
    with setting_a_report(), watched(watch):
        guide.write_guide(questionnaire, buffer, languages, _now())
    content = buffer.getvalue()
    return Proof(content, page_sizes(content))


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
