"""The questionnaire library: what there is, and files of one's own."""
