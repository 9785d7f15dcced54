"""What all decisions share is whole: principles, laws, replies, words and numbers."""

import pytest

from tests.shipped import RESOURCES, TREES

PRINCIPLES = ["he_tangata", "manaakitanga", "mana_whakahaere", "kaitiakitanga", "mahitahitanga"]
GUIDELINES = ["purpose_matters", "transparency_and_choice", "access_to_information", "sharing_value"]
PRIVACY_PRINCIPLES = [*(f"ipp_{number}" for number in range(1, 14)), "ipp_3a"]
EXCEPTIONS = ["ipp_2_exceptions", "ipp_3_exceptions", "ipp_3a_exceptions", "ipp_10_exceptions"]
ACTS = [
    *("Oranga Tamariki Act 1989", "Family Violence Act 2018", "Health Act 1956", "Crimes Act 1961"),
    *("Health Information Privacy Code 2020", "Search and Surveillance Act 2012", "Public Records Act 2005"),
    *("Social Security Act 2018", "Official Information Act 1982", "Biometric Processing Privacy Code 2025"),
    *("Protection of Personal and Property Rights Act 1988", "Civil Defence National Emergencies"),
]
ASKED = [
    *(
        "Do I have to",
        "Who else will see it",
        "What if I say no",
        "Can I see it",
        "Can you fix it",
        "How long",
    ),
    *(
        "tell the Police",
        "tell Work and Income",
        "tell my partner",
        "change my mind",
        "not happy",
        "tell Mum",
    ),
    *("every agency see", "affect my benefit", "affect my visa", "my children", "my whānau be here"),
    "What did you send",
]
TERMS = [
    *("he tāngata", "manaakitanga", "mana", "mana whakahaere", "kaitiakitanga", "kaitiaki", "mahitahitanga"),
    *(
        "whānau",
        "hapū",
        "iwi",
        "tikanga",
        "kawa",
        "te ao Māori",
        "tamaiti",
        "tamariki",
        "rangatahi",
        "pūrākau",
    ),
    *("kaupapa", "hui", "kupu", "kōrero", "Te Tiriti o Waitangi", "rangatiratanga", "agency", "service user"),
    *("personal information", "non-personal information", "de-identified information", "insights", "consent"),
    *("aggregated information", "sensitive information", "purpose", "purpose statement", "choice", "collect"),
    *("share", "serious threat", "privacy breach", "serious harm", "notifiable privacy breach", "agent"),
    *("representative", "adult at risk", "supported decision-making", "desk fact", "Algorithm Charter"),
    *("Code of Rights", "unique identifier", "statement of correction", "working days", "privacy officer"),
    *("IPP", "OPC", "AISA", "child welfare and protection agency", "independent person", "report of concern"),
    *("family violence agency", "social services practitioner"),
]
NUMBERS = [
    *("111", "105", "0508 326 459", "0800 733 843", "0800 456 450", "0508 744 633", "0800 32 668 65", "1737"),
    *("0800 044 334", "0800 555 050", "0800 11 22 33", "0800 20 00 88", "0800 803 909", "0800 802 602"),
    *("0800 184 184", "0508 638 723", "0800 121 068", "0800 486 923", "0800 4 712 712"),
]
UNSURE = {"0800 20 00 88", "0800 486 923", "0800 4 712 712"}  # numbers that nobody could check


def test_every_principle_has_its_points_and_every_guideline_goes_further_than_the_law() -> None:
    for name in PRINCIPLES:
        assert sum(other.startswith(f"{name}_") for other in RESOURCES.basis) >= 3, name
    assert all(RESOURCES.basis[name].beyond for name in GUIDELINES)


@pytest.mark.parametrize("name", [*PRIVACY_PRINCIPLES, *EXCEPTIONS])
def test_every_privacy_principle_is_there_with_the_exceptions_met(name: str) -> None:
    assert RESOURCES.basis[name].kind == "law" and "IPP" in RESOURCES.basis[name].citation


@pytest.mark.parametrize("act", ACTS)
def test_the_other_laws_a_desk_meets_are_there(act: str) -> None:
    assert any(act in basis.citation for basis in RESOURCES.basis.values() if basis.kind == "law")


def test_what_was_not_seen_is_never_worded_as_a_fact() -> None:
    for name, basis in RESOURCES.basis.items():
        if basis.confidence == "to_review":
            assert any(word in basis.plain for word in ("Ask", "Check", "may ")), name


@pytest.mark.parametrize("words", ASKED)
def test_what_people_ask_has_a_reply(words: str) -> None:
    (question,) = [r.question for r in RESOURCES.replies.values() if words in r.question][:1]
    assert question


def test_every_reply_is_offered_at_some_end() -> None:
    offered = {
        asked
        for tree in TREES.values()
        for outcome in tree.outcomes.values()
        for asked in getattr(outcome, "if_asked", ())
        if isinstance(asked, str)
    }
    assert offered == set(RESOURCES.replies)


@pytest.mark.parametrize("term", TERMS)
def test_the_words_a_worker_meets_are_explained(term: str) -> None:
    assert [entry for entry in RESOURCES.glossary.values() if entry.term == term]


@pytest.mark.parametrize("number", NUMBERS)
def test_the_numbers_are_there_and_only_those_that_were_checked_carry_a_day(number: str) -> None:
    (contact,) = [contact for contact in RESOURCES.contacts.values() if contact.phone == number]
    assert (contact.checked is None) == (number in UNSURE)
