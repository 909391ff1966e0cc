"""The results page: verdict, charts, thresholds, what stands out, and how every figure came about."""

from selfassess.ui.results.page import ResultsPage

__all__ = ["ResultsPage"]
