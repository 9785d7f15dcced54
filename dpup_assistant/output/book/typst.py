"""The document for sign-off as the values that the PDF's template lays out (resources/book.typ)."""

import json

from dpup_assistant.output import labels
from dpup_assistant.output.book import words
from dpup_assistant.output.book.book import NAME, Book, Chapter, Decision, Link, Row, Section, numbered
from dpup_assistant.output.sheet import Run, plain
from dpup_assistant.output.sheet_typst import Json, line_values


def book_values(book: Book) -> str:
    """Return the document as JSON. The template shows its texts and never reads them as markup."""
    values: Json = {
        "title": line_values([book.title]),
        "name": plain(book.title),
        "intro": [line_values([line]) for line in book.intro],
        "contents": words.CONTENTS,
        "decisions": [_decision(each) for each in book.decisions],
        "sign_off": words.SIGN_OFF,
        "sign_here": words.SIGN_HERE,
        "page_of": labels.PAGE_OF,
    }
    return json.dumps(values, ensure_ascii=False)


def _decision(decision: Decision) -> Json:
    return {
        "id": decision.id,
        "title": line_values([decision.title]),
        "version": f"{decision.version}. {decision.status}",
        "hash": decision.content_hash,
        "running": line_values([decision.running]),
        "chapters": [_chapter(each) for each in decision.chapters],
        "signed": line_values([decision.signed]),
        "signers": [line_values([role]) for role in decision.signers],
    }


def _chapter(chapter: Chapter) -> Json:
    return {
        "title": chapter.title,
        "intro": chapter.intro,
        "sections": [_section(s) for s in chapter.sections],
    }


def _section(section: Section) -> Json:
    return {
        "id": section.name,
        "name": _name(section, 1),
        "kind": section.kind,
        "title": line_values([section.title]),
        "rows": [_row(section, number, row) for number, row in numbered(section)],
    }


def _row(section: Section, number: int, row: Row) -> Json:
    return {
        "name": _name(section, number),
        "label": row.label,
        "line": line_values([row.line]),
        "link": _link(row.link) if row.link else None,
        "said": row.said,
        "inset": row.inset,
    }


def _name(section: Section, number: int) -> Json:
    return line_values([(Run(NAME.format(section=section.name, number=number)),)])


def _link(link: Link) -> Json:
    return {"line": line_values([link.line]), "to": link.to, "inline": link.inline}
