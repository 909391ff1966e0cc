"""Self-assessment of municipalities against the principles of good governance."""

__version__ = "0.1.0"
