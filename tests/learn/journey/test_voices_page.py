"""What people said: ten voices and five themes, word by word."""

from tests.learn.conftest import Opened

VOICES = [  # from "DPUP – an introduction", the slide "What people said"
    "People are not numbers, stories create authentic data.",
    "Counsellors have huge files but won’t share that with me and it’s all about me!",
    "Nothing about us without us.",
    "Honesty of purpose is our tikanga and kawa.",
    "How do we best kaitiaki the pūrākau that have been so trustingly shared?",
    "We over collect because we haven’t defined what the purpose is.",
    "It has to be about everyone, not just the government",
    "Before you democratise data you’ve got to decolonise it.",
    "If the community holds the data, whānau can make better decisions about their lives.",
    "Be crystal clear about the why. Why is this information needed, and how it will be used for service "
    "provision.",
]
THEMES = [  # from the Cabinet paper of June 2019, "What we heard"
    "Establish a different kind of relationship across the sector.",
    "Enable locally-led solutions to deliver services that work.",
    "Develop funding and contracting models that promote innovative practice.",
    "Build the skills, experience and capacity of the workforce.",
    "Ensure sharing data, information and insights is a two-way street for all those involved.",
]


def test_the_ten_voices_stand_word_by_word(learn: Opened) -> None:
    person = learn("The journey", "What people said")

    quoted = [words for words in person.labels(person.page) if words.startswith("“")]
    assert quoted == [f"“{voice}”" for voice in VOICES]


def test_only_the_voice_that_its_source_puts_into_english_has_english_under_it(learn: Opened) -> None:
    person = learn("The journey", "What people said")

    read = [words for words in person.labels(person.page) if words.startswith(("“", "("))]
    assert read[read.index(f"“{VOICES[4]}”") + 1] == "(How do we care for the stories?)"
    assert len(read) == len(VOICES) + 1


def test_the_five_themes_stand_word_by_word(learn: Opened) -> None:
    person = learn("The journey", "What people said")

    read = person.labels(person.page)
    assert "5 themes, heard again and again" in read
    assert [words for words in read if words in THEMES] == THEMES
