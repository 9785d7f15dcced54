"""What a fault of the words says, by its code: what is wrong, how to mend it, and how bad it is."""

from dpup_assistant.check.sentence import Sentence

WORDS = {
    "macron": Sentence("`{word}` is written `{right}`.", "Put the macrons right.", "warning"),
    "jargon": Sentence(
        "`{word}` is hard to follow when it is heard. {why}", "Say instead: {use}.", "warning"
    ),
    "consent_word": Sentence("`{word}` is a word of consent. {why}", "Say instead: {use}.", "warning"),
    "promise": Sentence("`{word}` may turn out untrue. {why}", "Say instead: {use}.", "warning"),
    "long_sentence": Sentence(
        "A sentence of {count} words is hard to follow when it is heard: “{sentence}”",
        "Split it. Aim for 15 words, and no more than 20.",
        "warning",
    ),
    "too_long_sentence": Sentence(
        "A sentence of {count} words is too long to follow when it is heard: “{sentence}”",
        "Split it. Aim for 15 words, and no more than 20.",
    ),
    "hard_text": Sentence(
        "This is too hard to follow when it is heard. Its longest sentence is “{sentence}” "
        "Its hardest words are {hardest}.",
        "Use shorter sentences and everyday words.",
    ),
    "hint_full_stop": Sentence(
        "A hint is one sentence with no full stop at its end.", "Take the full stop out.", "warning"
    ),
    "review_overdue": Sentence(
        "The review was due on {day}.",
        "Hold the tree against its sources, then set `reviewed` and `review_by`.",
        "warning",
    ),
    "no_scenarios": Sentence(
        "There are no scenarios.", "Add `scenarios` that pick every option and item.", "warning", on_key=True
    ),
    "no_instead": Sentence(
        "There is no `instead`. A {kind} outcome says what can be done now.",
        "Add `instead`.",
        "warning",
        on_key=True,
    ),
    "no_contacts": Sentence(
        "There is no `contacts`. A {kind} outcome says who to ring.",
        "Add `contacts`.",
        "warning",
        on_key=True,
    ),
}
