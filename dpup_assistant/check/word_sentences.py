"""What a fault of the words says, by its code: what is wrong, how to mend it, and how bad it is."""

from dpup_assistant.check.sentence import Sentence

WORDS = {
    "not_written": Sentence("This is still to be written.", "Put your own words in its place.", "warning"),
    "macron": Sentence("`{word}` is written `{right}`.", "Put the macrons right.", "warning"),
    "jargon": Sentence(
        "`{word}` is hard to follow when it is heard. {why}", "Say instead: {use}.", "warning"
    ),
    "consent_word": Sentence("`{word}` is a word of consent. {why}", "Say instead: {use}.", "warning"),
    "promise": Sentence("`{word}` may turn out untrue. {why}", "Say instead: {use}.", "warning"),
    "decomposed": Sentence(
        "Some letters here are stored in two parts, such as a macron apart from its vowel.",
        "Type them again. The text looks the same, and then a search finds it.",
        "warning",
    ),
    "unhelpful_word": Sentence(
        "`{word}` does not help the person who hears it. {why}", "Say instead: {use}.", "warning"
    ),
    "had_to": Sentence(
        "`{word}` claims a duty, which only an outcome of the kind must has. {why}",
        "Say instead: {use}.",
        "warning",
    ),
    "false_choice": Sentence(
        "`{word}` offers a choice in an outcome of the kind must. {why}", "Say instead: {use}.", "warning"
    ),
    "polite_question": Sentence("`{word}` is the only question here. {why}", "Ask instead: {use}", "warning"),
    "sorry": Sentence(
        "`{words}` is a habit of speech here.",
        "Take it out, or say what you are sorry for: I am sorry that this happened.",
        "warning",
    ),
    "slash": Sentence("The slash in `{words}` cannot be said.", "Write `or`, or `and`.", "warning"),
    "brackets": Sentence(
        "The brackets round `{words}` cannot be said.", "Make a sentence of it, or take it out.", "warning"
    ),
    "capitals": Sentence(
        "`{word}` in capitals is shouting, or a short form that they may not know.",
        "Write it in small letters, or say it in full. What everybody knows stands in plain_words.yaml.",
        "warning",
    ),
    "passive": Sentence(
        "`{words}` does not say who does it.",
        "Say who: `we keep it`, not `it is kept`.",
        "warning",
    ),
    "double_negative": Sentence(
        "`{words}` says no twice, which is hard to follow.", "Say what is so, or what you will do.", "warning"
    ),
    "two_questions": Sentence(
        "The title asks two questions, and there is one answer.",
        "Ask one, and the other after it.",
        "warning",
    ),
    "long_sentence": Sentence(
        "A sentence of {count} words is hard to follow when it is heard: “{sentence}”",
        "Split it. Aim for 15 words, and no more than 20.",
        "warning",
    ),
    "too_long_sentence": Sentence(
        "A sentence of {count} words is too long to follow when it is heard: “{sentence}”",
        "Split it. Aim for 15 words, and no more than 20.",
    ),
    "long_on_average": Sentence(
        "The sentences are long to follow one after the other. The longest is “{sentence}”",
        "Split some. Aim for 15 words and fewer.",
        "warning",
    ),
    "long_paragraph": Sentence(
        "A paragraph of {count} sentences is much to take in at once: “{text}”",
        "Begin a new line after at most 3 sentences.",
        "warning",
    ),
    "long_note": Sentence(
        "A sentence of {count} words is hard to take in at a glance: “{sentence}”",
        "Split it. Aim for 15 words, and no more than 25.",
        "warning",
    ),
    "rather_hard_text": Sentence(
        "This is rather hard to follow when it is heard. Its longest sentence is “{sentence}” "
        "Its hardest words are {hardest}.",
        "Use shorter sentences and everyday words.",
        "warning",
    ),
    "hard_text": Sentence(
        "This is too hard to follow when it is heard. Its longest sentence is “{sentence}” "
        "Its hardest words are {hardest}.",
        "Use shorter sentences and everyday words.",
    ),
    "hint_full_stop": Sentence(
        "A hint is one sentence with no full stop at its end.",
        "Take the full stop out. What is more than one sentence belongs in `why`.",
        "warning",
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
