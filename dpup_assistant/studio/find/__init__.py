"""Finding words, and replacing them with a look at each first."""
