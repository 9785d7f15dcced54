"""The document for sign-off: `book` is the value, `book_of` makes it, `html` and `typst` write it.

`about`, `nodes`, `shared` and `proof` make its parts out of `material`, in the fixed words of `words`.
"""
