"""The program's help: F1 opens the topic of the place where one is."""
