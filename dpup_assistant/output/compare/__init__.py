"""A comparison of two trees in words (`text`) and as JSON (`json`).

`ends` and `edited` word the two sorts of change, with the `names` of what changed and the fixed words of
`words`.
"""
