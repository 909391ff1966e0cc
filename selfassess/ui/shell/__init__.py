"""The window round the pages: header, messages, files, search, export."""
