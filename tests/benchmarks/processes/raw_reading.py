"""The floor of an opening: every row that the program reads, read with sqlite3 alone. Prints the seconds."""

import sqlite3
import sys
import time

_TABLES = ("meta", "municipalities", "units", "assessments", "sheets", "questionnaires", "answers", "evidence")

start = time.perf_counter()
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA locking_mode = EXCLUSIVE")
connection.execute("BEGIN EXCLUSIVE")
rows = [connection.execute(f"SELECT * FROM {name}").fetchall() for name in _TABLES]
connection.execute("SELECT assessment, max(at) FROM log GROUP BY assessment").fetchall()
connection.execute("COMMIT")
connection.close()
print(time.perf_counter() - start, flush=True)
