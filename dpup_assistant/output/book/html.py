"""The document for sign-off as one self-contained web page: no script, nothing fetched, printable on A4.

The head of a table stands on each page that the table is printed on, so each decision is one table, for the
eye alone. No other running head is printed by browsers and differs from decision to decision.
"""

import re
from collections.abc import Iterator
from html import escape

from dpup_assistant.output.book import words
from dpup_assistant.output.book.book import NAME, Book, Chapter, Decision, Link, Row, Section, numbered
from dpup_assistant.output.book.style import STYLE
from dpup_assistant.output.sheet import plain
from dpup_assistant.output.sheet_html import line_html

_LONG = 26  # letters of a name; the column beside the paragraphs holds about as many
_PART_ENDS = re.compile("([/_])")
_NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'unsafe-inline'"


def book_html(book: Book) -> str:
    """Return the document as a page of HTML. Every text of a tree stays text."""
    intro = "".join(f"<p>{line_html(line)}</p>" for line in book.intro)
    decisions = "\n".join(map(_decision, book.decisions))
    return f"""<!DOCTYPE html>
<html lang="en-NZ">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{_NOTHING_FROM_ELSEWHERE}">
<title>{escape(plain(book.title))}</title>
<style>{STYLE}</style>
</head>
<body>
<main>
<h1>{line_html(book.title)}</h1>
<div class="intro">{intro}</div>
{_contents(book)}
{decisions}
</main>
</body>
</html>
"""


def _contents(book: Book) -> str:
    """Return the decisions with their versions. A web page has no pages to name."""
    heads = "".join(f'<th scope="col">{word}</th>' for word in words.CONTENTS[:-1])
    rows = "".join(
        f'<tr><td><a href="#{each.id}">{line_html(each.title)}</a></td>'
        f"<td>{escape(f'{each.version}. {each.status}')}</td><td>{each.content_hash}</td></tr>"
        for each in book.decisions
    )
    return f'<table class="contents"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>'


def _decision(decision: Decision) -> str:
    running = f'<thead><tr><td class="running">{line_html(decision.running)}</td></tr></thead>'
    title = f'<h2 id="{decision.id}">{line_html(decision.title)}</h2>'
    cells = (
        title,
        *(cell for chapter in decision.chapters for cell in _chapter(chapter)),
        _sign_off(decision),
    )
    rows = "\n".join(f"<tr><td>{cell}</td></tr>" for cell in cells)
    return f'<table class="decision" role="presentation">{running}<tbody>\n{rows}\n</tbody></table>'


def _chapter(chapter: Chapter) -> Iterator[str]:
    """Yield a chapter's heading with its first section, so that no page ends with it, then the others."""
    intro = f"<p>{escape(chapter.intro)}</p>" if chapter.intro else ""
    first, *rest = map(_section, chapter.sections)
    yield f"<h3>{escape(chapter.title)}</h3>{intro}{first}"
    yield from rest


def _section(section: Section) -> str:
    kind = f'<p class="kind">{escape(section.kind)}</p>' if section.kind else ""
    head = (
        f'<div class="row head" id="{escape(section.name)}/1">{_name(section, 1)}'
        f'<div>{kind}<h4 id="{escape(section.name)}">{line_html(section.title)}</h4></div></div>'
    )
    return head + "".join(_row(section, number, row) for number, row in numbered(section))


def _row(section: Section, number: int, row: Row) -> str:
    """Return a paragraph: its name, what it is, and its words with where it leads."""
    kinds = f"row{' said' if row.said else ''}{' inset' if row.inset else ''}"
    line = f"<span>{line_html(row.line)}</span>" if row.line else ""
    spaced = filter(None, (line, _link(row.link) if row.link else ""))
    return (
        f'<div class="{kinds}" id="{escape(section.name)}/{number}">{_name(section, number)}'
        f'<span class="label">{escape(row.label)}</span><p class="words">{" ".join(spaced)}</p></div>'
    )


def _name(section: Section, number: int) -> str:
    """Return a paragraph's name; a long one may go on in another line after each part of an id."""
    name = escape(NAME.format(section=section.name, number=number))
    parted = _PART_ENDS.sub(r"\1<wbr>", name) if len(name) > _LONG else name
    return f'<span class="name">{parted}</span>'


def _link(link: Link) -> str:
    kind = "inline" if link.inline else "apart"
    if not link.to:
        return f'<span class="{kind}">{line_html(link.line)}</span>'
    return f'<a class="{kind}" href="#{escape(link.to)}">{line_html(link.line)}</a>'


def _sign_off(decision: Decision) -> str:
    heads = "".join(f'<th scope="col">{word}</th>' for word in words.SIGN_HERE)
    empty = "<td></td>" * (len(words.SIGN_HERE) - 1)
    rows = "".join(f"<tr><td>{line_html(role)}</td>{empty}</tr>" for role in decision.signers)
    return (
        f'<div class="sign-off"><h3>{words.SIGN_OFF}</h3><p>{line_html(decision.signed)}</p>'
        f'<table class="sign"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'
    )
