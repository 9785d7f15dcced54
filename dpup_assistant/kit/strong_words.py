"""Words that stand out in a field, such as a blank in its braces."""

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument


class StrongWords(QSyntaxHighlighter):
    """Shows in bold what fits a pattern. It lives as long as the document."""

    def __init__(self, document: QTextDocument, pattern: str) -> None:
        """Take the document and a regular expression."""
        super().__init__(document)
        self._pattern, self._bold = re.compile(pattern), QTextCharFormat()
        self._bold.setFontWeight(QFont.Weight.Bold)

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Mark one paragraph."""
        for found in self._pattern.finditer(text):
            self.setFormat(found.start(), len(found.group()), self._bold)
