"""Where sentences begin and end, and which language each is in."""

import pytest

from dpup_assistant.engine.sentences import sentence_spans
from dpup_assistant.engine.te_reo import te_reo_of, tongue_of
from dpup_assistant.storage.resources import load_resources

TE_REO = ("kia ora", "Oranga Tamariki", "iwi")


def sentences(text: str) -> list[str]:
    return [text[begin:end] for begin, end in sentence_spans(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I will ring them. You can say no.", ["I will ring them.", "You can say no."]),
        ("He asked “Can I?” Then he left.", ["He asked “Can I?”", "Then he left."]),
        ("Bring it by 9.30 a day before", ["Bring it by 9.30 a day before"]),
        ("One\n\nTwo!  Three?", ["One", "Two!", "Three?"]),
        ("  Kia ora.  ", ["Kia ora."]),
        ("", []),
        (" \n ", []),
    ],
)
def test_a_text_falls_into_its_sentences(text: str, found: list[str]) -> None:
    assert [each.strip() for each in sentences(text)] == found


def test_no_word_is_lost_between_sentences() -> None:
    text = "Why? Because (so they say) it is “safe.” Is it?! Yes... Ring 0800 555 111. Then wait"
    assert " ".join(sentences(text)) == text


@pytest.mark.parametrize(
    ("text", "tongue"),
    [
        ("You can say no.", "en"),
        ("12 34.", "en"),
        ("Kia ora.", "mi"),
        (
            "Tēnā koutou, whānau!",
            "both",
        ),  # koutou is not known here: no voice is trusted with it
        ("Whānau, kia ora!", "mi"),
        ("Your whānau can come.", "both"),
        ("I will ring Oranga Tamariki.", "both"),
        ("Ring Te Tumu Paeroa.", "both"),  # no word of it is known here
        ("Photo or video, and a potato.", "en"),
    ],
)
def test_a_sentence_with_te_reo_maori_in_it_is_known(text: str, tongue: str) -> None:
    assert tongue_of(text, TE_REO) == tongue


@pytest.mark.parametrize("words", ["Kia ora.", "Your whanau can come.", "Is there a marae near you?"])
def test_te_reo_maori_is_known_without_a_macron(words: str) -> None:
    assert tongue_of(words, te_reo_of(load_resources()[0])) != "en"
