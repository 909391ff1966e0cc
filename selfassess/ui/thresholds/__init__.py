"""The municipality's own thresholds: set, changed, withdrawn."""
