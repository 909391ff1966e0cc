"""Typst as a peer: `typst_peer.py PAGE.typ OUT.pdf FONTS` makes a PDF/UA of the document for each line it is sent.

Prints its version first, then the seconds each took. The source is changed a little each time, as Typst remembers
what it made before.
"""

import sys
import time
from importlib.metadata import version
from pathlib import Path

import typst

source, target, fonts = map(Path, sys.argv[1:])
code = source.read_text(encoding="utf-8")
print(version("typst"), flush=True)
for number, _ in enumerate(sys.stdin):
    source.write_text(f"{code}\n// {number}\n", encoding="utf-8")
    start = time.perf_counter()
    typst.compile(source, output=target, font_paths=[fonts], pdf_standards=["ua-1"])
    print(time.perf_counter() - start, flush=True)
