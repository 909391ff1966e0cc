"""The memory of a full report: `report_memory.py FILE OUT.pdf` writes and reads back the newest assessment's.

Prints megabytes: of the process with the program loaded and the assessment read, and the most it had at the end.
"""

import contextlib
import resource
import sys
from pathlib import Path

from selfassess.app.exporting import export
from selfassess.app.session import Session
from selfassess.domain.report import ReportKind, ReportOptions


def megabytes() -> float:
    """Return the most memory this process has had."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    # what the system's other account tells may be that of the process which started this one
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


with contextlib.closing(Session.open(Path(sys.argv[1]), "", read_only=True)) as session:
    snapshot = session.snapshot(True)
before = megabytes()
export([snapshot], Path(sys.argv[2]), "lv", options=ReportOptions(kind=ReportKind(sys.argv[3])))
print(before, megabytes(), flush=True)
