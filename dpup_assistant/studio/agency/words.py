"""What the form of agency.yaml says of each word and each fact."""

from PySide6.QtCore import QCoreApplication

from dpup_assistant.studio.form.fixed_choices import facts as fact_choices


def words() -> list[tuple[str, str, str]]:
    """Return the agency's words: the key, the label, and what they follow, if anything."""
    return [
        ("agency", _tr("Your service"), ""),
        ("privacy_officer", _tr("Your privacy officer"), ""),
        ("lead", _tr("The one a worker asks first"), ""),
        ("phone", _tr("Your number"), _tr("as in: ring us on")),
        ("address", _tr("Where you are"), _tr("as in: you can find us at")),
    ]


def facts() -> list[tuple[str, str, str]]:
    """Return the facts about an agency: the key, the label, and what it means."""
    meanings = {
        "family_violence_agency": _tr("one named in the Family Violence Act 2018, section 19"),
        "child_welfare_agency": _tr("on the list in the Oranga Tamariki Act 1989, section 2"),
        "health_agency": _tr("you give health or disability services"),
        "government_agency": _tr("a department, Crown entity, council, school and the like"),
        "people_live_here": _tr("you run a hospital, an institution or a residence"),
        "must_report_children": _tr("by your policy, a contract or a profession"),
    }
    return [(each.id, each.words, meanings[each.id]) for each in fact_choices()]


def _tr(text: str) -> str:
    return QCoreApplication.translate("AgencyWords", text)
