"""The Excel workbook of one or several assessments."""

from selfassess.reports.workbook.book import write_workbook

__all__ = ["write_workbook"]
