"""The council's report as a PDF (LOOK section 7)."""

from selfassess.reports.pdf.report import PdfFacts, write_pdf

__all__ = ["PdfFacts", "write_pdf"]
