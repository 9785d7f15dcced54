"""The fixed words that stand on more than one way out, in one place so that they never differ.

The desk's pages pass them through Qt's translation, where they are marked as UI strings.
"""

KINDS = {
    "urgent": "Act now",
    "must": "You have to do this",
    "go": "You can go ahead",
    "go_if": "You can go ahead if you do these things",
    "check": "Stop and check with someone",
    "stop": "Do not do this",
}
SHORT_KINDS = {  # where many nodes stand together: in an outline, in a graph
    "urgent": "Act now",
    "must": "You have to",
    "go": "Go ahead",
    "go_if": "Go ahead if",
    "check": "Check first",
    "stop": "Do not",
    "more": "Goes on in",
    "missing": "No such node",
    "jump": "Goes to",
}
TICKED = {  # what leads on from a checklist
    ("all",): "All ticked",
    ("some",): "Some ticked",
    ("none",): "None of these",
    ("all", "some"): "All, or some",
    ("all", "none"): "All, or none",
    ("some", "none"): "Some, or none",
    ("all", "some", "none"): "All, some, or none",
}
OR = ", or "  # between answers that lead to the same
GRAPH_HOW = (
    "Questions have round corners, outcomes square ones. A line leads down from each question, past the "
    "answer, to what comes next."
)
WALK_MARKED = "The walk is marked: {way}."
I_AM = "I am "  # what falls away where not sure follows another answer
SAY_THIS = {
    "person": "Say this",
    "caller": "Say this to the caller",
    "agency": "Say this to the other service",
    "team": "Say this to your team",
}
SAFE_FIRST = "Could anyone who hears this be put at risk?"
ONLY_WHEN_SAFE = "Only when it is safe"
SHORT = "In ten seconds"
AGAIN = "In other words"
ONE_AT_A_TIME = "One at a time"
ALL_AT_ONCE = "All at once"
PART = "Part {part} of {parts}"
BEFORE = "Before"
NEXT = "Next"
SHOW_THEM = "Show them"
PAPER_FOR_THEM = "Paper for them"
COPY_WORDS = "Copy the words"
THEN_ASK = "Then ask"
TOLD_ME = "They told me back"
SAY_AGAIN = "Say it again"
TOLD_BACK = "They told you back. Go on with what stands under For you only."
MEANINGS = "What a word means"
IF_ASKED = "If they ask"
FIND_REPLY = "Find what they ask"
NO_REPLY = "No reply has that word. Try another."
MORE_REPLIES = "More replies"
OFTEN_ASKED = "What people often ask"
TRUE_HERE = "For you only: check that an answer is true here before you say it."
NEXT_TREES = "What often comes next"
FOR_YOU = "For you only: do not read out"
DO = "Do"
INSTEAD = "What can be done instead"
LATER = "Later, when it is safe"
RECORD = "Write down"
COPY_NOTE = "Copy my note"
PAPER_FOR_YOU = "Checklist on paper"
COPIED = "Copied. It goes when you start again."
WHO = "Who it is about"
WRITTEN_BY = "Written by"
NOTE_LAW = "Law that the guide names. Take out what does not apply"
NOTE_FROM = "From the decision {tree}, version {version}."
ASK = "Ask"
NOTE = "Our service also asks"
REASONS = "Why this answer"
LAW = "The law"
GOOD_PRACTICE = "Good practice"
BEYOND = "Where it goes further than the law, and why"
WHY = "Why we ask"
NONE_OF_THESE = "None of these"
NO_LAWYER = "Not yet checked by a lawyer."
VERSION = "{title} Version {version}."
REVIEWED = "Law last looked at {date}."
REVIEW_BY = "Next check by {date}."
OVERDUE = "This advice was due for review on {date}. Check it with your privacy officer."
WHAT_HIDING_DOES = (
    "Hide screen blanks the window, forgets the walk and takes back what was copied. It does not hide that "
    "this program is open or installed, nor what was printed, saved or pasted, or what another program kept."
)
NOT_ADVICE = "This is guidance, not legal advice. Your organisation's policy may ask for more."
ATTRIBUTION = (
    "This tool is based on the Data Protection and Use Policy (DPUP), © Crown copyright, licensed under the "
    "Creative Commons Attribution 4.0 International licence (https://creativecommons.org/licenses/by/4.0/). "
    "Source: Social Wellbeing Agency (now Social Investment Agency) and Department of Internal Affairs, "
    "digital.govt.nz/dpup. We have adapted, shortened and re-worded it. The Crown has not approved or "
    "endorsed this tool. It is guidance, not legal advice."
)
NUMBER_CHECKED = "Number checked {date}."
NUMBER_UNSURE = "Number not checked: make sure of it before you rely on it."
UNSURE_BASIS = {"to_review": "Still to be checked: ask your privacy officer."}
GOES_ON_IN = "This goes on in: {title}"
NOT_THEIR_WORDS = "These words are not for the person, so there is nothing to show or print."
NOT_YET = "Telling them now could put someone at risk, so there is nothing to show or print yet."
PERSON_SHEET = "What happens with your information"
TAKE_HOME = "Before you print it, ask them: Is it safe to take this home? Someone else may read it there."
YOURS_TO_KEEP = "Yours to keep"
DATE = "Date"
NAME = "Name"
PHONE = "Phone"
TALKED_ABOUT = "What we talked about"
WHAT_HAPPENS = "What happens with it"
YOUR_CHOICES = "Your choices"
SEE_AND_FIX = "See it and put it right"
WHO_TO_ASK = "Who to ask"
NOT_HAPPY = "If you are not happy"
YOUR_NOTES = "Your notes"
SHEET_VERSION = "Version {version}, {date}."
NUMBERS_CHECKED = "Numbers checked {month}."
NOT_TO_HAND_OVER = "For the worker. Do not hand over."
PAGE_OF = "Page {page} of {pages}"
RESTS_ON = "What this rests on"
IN_THE_PROGRAM = "In the program"
BASED_ON_DPUP = (  # with spaces that no line ends at
    "Based on the Data Protection and Use Policy (DPUP), digital.govt.nz/dpup, "
    "©\N{NO-BREAK SPACE}Crown copyright, CC\N{NO-BREAK SPACE}BY\N{NO-BREAK SPACE}4.0 "
    "(creativecommons.org/licenses/by/4.0/). Reworded. The Crown has not approved it."
)
GUIDANCE = "Guidance, not legal advice."
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
