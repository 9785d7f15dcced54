"""Some of Qt's numbers by name.

PySide6 makes all of the namespace `Qt` when it is first asked for, which takes as long as a fifth of a bare
window's start. What the first page needs of it therefore stands here; a test holds it against `Qt`.
"""

KEY_ESCAPE = 0x01000000
KEY_TAB = 0x01000001
KEY_BACKTAB = 0x01000002
KEY_RETURN = 0x01000004
KEY_ENTER = 0x01000005
KEY_HOME = 0x01000010
KEY_END = 0x01000011
KEY_UP = 0x01000013
KEY_DOWN = 0x01000015

# for setProperty
PLAIN_TEXT = 0  # textFormat
NO_FOCUS = 0  # focusPolicy
CLICK_FOCUS = 2  # focusPolicy
STRONG_FOCUS = 11  # focusPolicy
SCROLL_BAR_OFF = 1  # horizontalScrollBarPolicy
SCROLL_BAR_ON = 2  # verticalScrollBarPolicy
