"""The method: frozen values and pure functions, standard library only."""
