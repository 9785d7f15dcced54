"""The fixed words of the document for sign-off."""

from dpup_assistant.output import labels

TITLE_OF_ONE = "For sign-off: {title}"
TITLE = "For sign-off: {count} decisions"
THIS, EACH = "this decision", "each decision"
INTRO = (
    "This document holds all that {these} asks, says and rests on. Each question and each outcome stands in "
    "it once.",
    "Questions come first, then outcomes, in the order of the file. A question has the same number here, in "
    "graphs and in the trainer's window.",
    "Each paragraph has a name, such as {example}. Use it to say which words you mean. Names and numbers "
    "hold for one version: write down the version and the content hash too, which stand on each page.",
    "Words beside a bar are said aloud. All others are for the worker. Words in { } are filled in at the "
    "desk, and {answers} is where the words of the answers given go.",
    labels.NOT_ADVICE,
    labels.ATTRIBUTION,
)
RUNNING = "{title} Version {version}. Content {hash}."
DRAFT, DRAFT_RUNNING = "Draft", "Draft. {running}"
STATUS = {"published": "Published", "draft": DRAFT}
CONTENTS = ("Decision", "Version", "Content", "Page")
ABOUT, QUESTIONS, OUTCOMES = "About this decision", "Questions", "Outcomes"
BLANKS = "Words that the worker picks"
RESTS_ON = labels.RESTS_ON
REPLIES = "Answers that decisions share"
SCENARIOS, SCENARIO = "Scenarios", "Scenario {number}"
WALKS = "Walks"
SIGN_OFF = "Sign-off"
SIGNED = "I have read this version, and I approve it: {running}"
SIGN_HERE = ("Role", "Name", "Signature", "Date")

SUMMARY, GROUP, KEYWORDS = "Summary", "Heading on the first page", "Found by"
STATUS_LABEL, VERSION, OWNER = "Status", "Version", "Owner"
REVIEWED, REVIEW_BY, BASED_ON = "Last reviewed", "Next review by", "Based on"
STARTS, SIZE, HASH = "Starts at", "Size", "Content hash (SHA-256)"
APPROVALS, APPROVED, MISSING = "Approvals", "Approved", "Missing"
GIVEN = "{role}, {date}, version {version}."
GIVEN_BEFORE = "{role}, {date}, version {version}. Not for the version in this document."
NOT_GIVEN = "{role}. " + labels.NO_LAWYER
NONE_GIVEN = "None is recorded."
CHANGES, CHANGE = "Changes", "{version}, {date}"

QUESTION, CHECKLIST, OUTCOME, HAND_OVER = "Question", "Question with ticks", "Outcome", "Goes on elsewhere"
HINT, FACT = "Hint", "Set for the desk"
FACT_IS = "agency.yaml can answer it once for all desks, under {fact}."
ANSWER, TICK = "Answer {number}", "Tick {number}"
REASON, SAY, DO = "Reason", "Say", "Do"
SAY_UNTICKED, DO_UNTICKED = "Say, not ticked", "Do, not ticked"
ALL, SOME, NONE = labels.TICKED[("all",)], labels.TICKED[("some",)], labels.TICKED[("none",)]
GOES_TO, ENDS_AT, SEE = "Goes to {node}", "Ends at {node}", "See {name}"
TREE = "{title} ({tree})"
NODE = "{number} {title}"
HEARS = "Who hears it, and when"
TO = {
    "person": "The person.",
    "caller": "The caller.",
    "agency": "The other service.",
    "team": "The team.",
}
WHEN = {
    "now": "Now.",
    "if_safe": f"If it is safe. The worker is asked first: {labels.SAFE_FIRST}",
    "not_yet": f"{labels.ONLY_WHEN_SAFE}. Until then the words stay folded, and nothing is shown or printed.",
}
RING = "Contact"
GOES_ON_IN = "Goes on in"
IN_SCRIPT, UNTIL_PICKED, CAN_BE = "In the script", "Until picked", "Or"
AGENCY_WORDS, FROM_AGENCY = "Words of your service", "agency.yaml can say each of these in your own words."
CITATION, ASKS, LAW_ASKS, WHY_FURTHER = "Citation", "What it asks", "The law alone asks", "Why go further"
HOW_SURE, SOURCE, NAMED_AT = "How sure it is", "Source", "Named at"
STORY, EVERYDAY, ANSWERS, ENDS, FEEDBACK = "Story", "Everyday", "Answers", "Ends", "Feedback"
IS_EVERYDAY = "Yes: it ends within 5 answers."
FAILS, LEADS, NOT_ON_OFFER = "Fails", "Its answers lead to {node}.", "One of its answers is not on offer."
ALL_WALKS, MANY_WALKS = "All walks: {count}", "Walks: {count}"
UNCOUNTED = "more than can be counted"
TOO_MANY = "There are too many to print. Here are a shortest and a longest one."
SHORTEST, LONGEST = "Shortest", "Longest"
BASIS = {"law": "Law", "good_practice": "Practice"}  # in the names of sections
KIND = {"law": labels.LAW, "good_practice": labels.GOOD_PRACTICE}
