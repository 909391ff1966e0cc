"""The council's report as a PDF (LOOK section 7), tagged and archivable."""

from selfassess.reports.pdf.attachments import Attachment, report_attachments
from selfassess.reports.pdf.report import PdfFacts, write_pdf

__all__ = ["Attachment", "PdfFacts", "report_attachments", "write_pdf"]
