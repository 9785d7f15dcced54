"""The fixed words of a comparison."""

from dpup_assistant.output import labels
from dpup_assistant.output.book import words as book

NOTHING = "Nothing changed."
NOTHING_ELSE = "Nothing changed in the decisions that can be compared."
NOT_WHOLE = (
    "Many questions stand in another order, or lead back to themselves. All that is listed here is right, "
    "but more answers may end elsewhere."
)

ENDS = "Answers that now end elsewhere"
ENDED = "{answer} ended in {was}, now ends in {now}."
ENDED_FROM_START = "From the start: what ended in {was} now ends in {now}."
NEW_END = "{answer} is new, and ends in {now}."
GONE_END = "{answer} ended in {was}, and is gone."
EXAMPLE = "For example, from {was} to {now}:"
OR = "{rest} or {last}"

LEADS = "Answers that now lead elsewhere"
LED = "{answer} led to {was}, now leads to {now}."
NEW_LEAD = "{answer} is new, and leads to {now}."
GONE_LEAD = "{answer} led to {was}, and is gone."
STARTED = "The decision started at {was}, now starts at {now}."
WENT_ON = "{title} went on in {was}, now goes on in {now}."
GOES_ON = "{title} now goes on in {now}."
ENDS_HERE = "{title} went on in {was}, and now ends here."

ADDED = {
    "questions": "New questions",
    "outcomes": "New outcomes",
    "blanks": "New words that the worker picks",
    "scenarios": "New scenarios",
}
REMOVED = {
    "questions": "Questions that are gone",
    "outcomes": "Outcomes that are gone",
    "blanks": "Words that the worker no longer picks",
    "scenarios": "Scenarios that are gone",
}
ADDED_TREES, REMOVED_TREES = "New decisions", "Decisions that are gone"

MEANS = "What outcomes are, and who hears them"
TEXTS = "Words that changed"
LAW = "Law and good practice that changed"
SCENARIOS = "Scenarios that changed"
ABOUT = "About the decision"
WAS, NOW = "Was: {words}", "Now: {words}"
WAS_NOT_THERE, IS_NOT_THERE = "Was not there.", "Is no longer there."
RESTS_ON, RESTED_ON = "Now also rests on {basis}.", "No longer rests on {basis}."
LAW_NAMED = {"law": "{name}, {citation} (the law)", "good_practice": "{name}, {citation} (good practice)"}
AT = "{place}: {key}"
WITH_ID = "{title} ({name})"
SCENARIO = "Scenario {name}"

ORDER = "Order of the answers"
KEYS = {  # the keys of a tree's file, wherever they stand
    "id": "Id",
    "title": "Title",
    "summary": book.SUMMARY,
    "keywords": book.KEYWORDS,
    "group": book.GROUP,
    "status": book.STATUS_LABEL,
    "version": book.VERSION,
    "owner": book.OWNER,
    "reviewed": book.REVIEWED,
    "review_by": book.REVIEW_BY,
    "approvals": book.APPROVALS,
    "changes": book.CHANGES,
    "based_on": book.BASED_ON,
    "hint": book.HINT,
    "why": labels.WHY,
    "fact": book.FACT,
    "label": "Label",
    "because": book.REASON,
    "say": "Words to say",
    "say_short": labels.SHORT,
    "say_again": labels.AGAIN,
    "say_to": "Who hears it",
    "tell": "When it is said",
    "do": labels.DO,
    "instead": labels.INSTEAD,
    "later": labels.LATER,
    "record": labels.RECORD,
    "ask": labels.ASK,
    "contacts": book.RING,
    "if_asked": labels.IF_ASKED,
    "next_trees": labels.NEXT_TREES,
    "kind": "Kind",
    "default": book.UNTIL_PICKED,
    "options": book.CAN_BE,
    "story": book.STORY,
    "answers": book.ANSWERS,
    "outcome": book.ENDS,
    "feedback": book.FEEDBACK,
    "common": book.EVERYDAY,
}
VALUES = {  # values that stand for words
    "status": book.STATUS,
    "kind": {**labels.KINDS, "more": "Goes on in another decision", "checklist": book.CHECKLIST},
    "say_to": book.TO,
    "tell": book.WHEN,
}
