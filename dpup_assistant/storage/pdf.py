"""A PDF, laid out by typst where the extra `[pdf]` is installed."""

from importlib.util import find_spec

from dpup_assistant.storage.paths import is_frozen, resources_folder


class NoPdfError(Exception):
    """A PDF that cannot be made here. Its text is the sentence that says why and what to do."""


_NO_TYPST = (
    "A PDF needs one more part, typst, which is not here. Whoever set this program up can add it, as its "
    "README says. Save it as .html instead."
)
_NEVER = "This copy of the program cannot save PDF. Save it as .html instead, or print it."
_NO_LETTERS = "A PDF has no letters for some of these words. Save it as .html instead."
_NOT_LAID_OUT = "The PDF could not be laid out. Save it as .html instead."
_CLAIM = b"<pdfuaid:part>1</pdfuaid:part>"


def pdf_is_there() -> bool:
    """Return whether the part that makes a PDF is installed. It is not imported."""
    return find_spec("typst") is not None


def pdf(template: str, values: str) -> bytes:
    """Return a PDF made by a template of the resources out of values as JSON, which it knows as `sheet`.

    It is tagged for screen readers, and has no fonts in it but ours. Raises NoPdfError.
    """
    try:
        import typst  # an extra, and 34 MB
    except ImportError as error:
        raise NoPdfError(_NEVER if is_frozen() else _NO_TYPST) from error
    resources = resources_folder()
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[resources / "fonts"]
    )
    try:
        made = typst.compile(
            resources / f"{template}.typ",
            root=resources,
            font_paths=fonts,
            sys_inputs={"sheet": values},
            format="pdf",
            pdf_standards="ua-1",  # refuses what it knows a screen reader could not read
        )
    except typst.TypstError as error:
        raise NoPdfError(_NO_LETTERS if "could not be displayed" in str(error) else _NOT_LAID_OUT) from error
    # That would also claim the whole standard, which only a check by people can tell. As many bytes stay.
    return made.replace(_CLAIM, b" " * len(_CLAIM))
