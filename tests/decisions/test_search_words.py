"""What workers type into the finder, and the decision that has to come first."""

import pytest

from dpup_assistant.desk.decisions import groups
from dpup_assistant.storage.heads import heads
from dpup_assistant.storage.sources import sources

HEADS = heads(sources(None))
TYPED = {
    "collect": [
        "collect",
        "form",
        "intake",
        "ethnicity",
        "date of birth",
        "driver licence",
        "licence",
        "religion",
    ],
    "from_others": ["background check", "ask the school", "ask the GP", "reference"],
    "recording": ["cctv", "CCTV", "camera", "photo", "camra", "record the meeting", "video", "recording"],
    "young_people": [
        "dont tell mum",
        "confidential",
        "teenager",
        "14 year old",
        "custody",
        "mum asks",
        "parent asks",
    ],
    "share": ["share", "refer", "referral", "pass on", "another service", "sharing"],
    "workmate": ["colleague", "workmate", "team meeting", "supervision", "coworker", "collegue"],
    "new_use": ["newsletter", "survey", "nosy", "new purpose", "fundraising"],
    "insights": ["statistics", "stories", "insights", "what we learned", "annual report"],
    "asks_about": [
        *(
            "rent",
            "pays rent",
            "niece",
            "landlord",
            "landlrod",
            "ex",
            "boyfriend",
            "employer",
            "media",
            "journalist",
            "whanau",
            "whānau",
        ),
        *("kaumatua", "power of attorney", "lawyer", "neighbour", "next of kin", "died", "funeral"),
    ],
    "police": [
        "police",
        "polise",
        "court",
        "warrant",
        "summons",
        "production order",
        "Work and Income",
        "winz",
    ],
    "see": [
        "he speaks for her",
        "my file",
        "see my file",
        "access request",
        "copy of notes",
        "what do you have on me",
    ],
    "fix": ["wrong in my file", "correct", "correction", "mistake in notes", "fix"],
    "identity": ["who is calling", "phone call", "voicemail", "caller", "scam", "identity"],
    "funder": ["funder", "funding", "contract", "msd report", "client level data", "outcomes report"],
    "danger": ["danger", "emergency", "111", "gun", "hurt now", "dangr"],
    "child": [
        "quiet boy",
        "gone quiet",
        "very quiet",
        "child abuse",
        "neglect",
        "oranga tamariki",
        "section 66",
        "report of concern",
        "tamariki",
    ],
    "family_violence": ["family violence", "domestic", "refuge", "protection order", "violence", "hits her"],
    "adult": [
        "left the stove on",
        "dementia",
        "demensha",
        "suicide",
        "suicidal",
        "elder abuse",
        "pension",
        "self harm",
        "carer",
        "rest home",
    ],
    "breach": [
        "someone looked",
        "someone looked at a file",
        "snooping",
        "emailed the wrong person",
        "wrong email",
        "lost laptop",
        "breach",
        "privacy breach",
        "hacked",
        "sent to the wrong person",
        "bcc",
    ],
    "says_no": [
        "take it down",
        "take photo down",
        "says no",
        "refuse",
        "withdraw",
        "take back",
        "changed her mind",
        "consent",
    ],
    "notes": ["case notes", "write", "file note", "opinion", "notes"],
    "keep": [
        "old notes deleted",
        "shred",
        "delete",
        "destroy",
        "archive",
        "old files",
        "how long",
        "shredding",
    ],
    "tools": ["summarise", "chatbot", "chatgpt", "AI", "cloud", "overseas", "app", "translate"],
}
CASES = [(words, tree) for tree, typed in TYPED.items() for words in typed]


@pytest.mark.parametrize(("words", "tree"), CASES)
def test_what_a_worker_types_brings_the_right_decision_first(words: str, tree: str) -> None:
    found = groups(HEADS, [], [], words)
    assert found and found[0].heads[0].id == tree, [head.id for group in found for head in group.heads]


def test_the_table_holds_what_a_desk_meets() -> None:
    assert len(CASES) >= 60 and set(TYPED) == {head.id for head in HEADS}
