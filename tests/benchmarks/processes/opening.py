"""An opening by the program while it runs: `opening.py FILE OTHER` opens OTHER first, which imports all that is needed.
Prints the seconds that opening FILE took.
"""

import sys
import time
from pathlib import Path

from selfassess.app.session import Session

wanted, other = map(Path, sys.argv[1:])
Session.open(other, "L. Ozola").close()
start = time.perf_counter()
session = Session.open(wanted, "L. Ozola")
print(time.perf_counter() - start, flush=True)
session.close()
