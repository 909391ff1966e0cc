"""WeasyPrint as a peer: `weasyprint_peer.py PAGE.html OUT.pdf` makes a PDF/UA of the page for each line it is sent.

Prints its version first, then the seconds each took.
"""

import sys
import time
from pathlib import Path

import weasyprint

source, target = map(Path, sys.argv[1:])
code = source.read_text(encoding="utf-8")
print(weasyprint.__version__, flush=True)
for _ in sys.stdin:
    start = time.perf_counter()
    weasyprint.HTML(string=code, base_url=source.parent.as_uri() + "/").write_pdf(target, pdf_variant="pdf/ua-1")
    print(time.perf_counter() - start, flush=True)
