"""The situations that a desk meets, with their right ends: the worked examples, their people and sectors."""

import re

import pytest

from tests.shipped import TREES

EXAMPLES = {  # number: (situation, the kind of its end); one that goes on elsewhere ends in `more`
    1: ("collect.religion_on_the_form", "go_if"),
    2: ("collect.food_parcel_name", "go_if"),
    3: ("danger.toddler_next_door", "urgent"),
    4: ("child.teacher_asks_how_he_settles", "go_if"),
    5: ("child.notes_with_no_section", "check"),
    6: ("child.section_66_for_care", "must"),
    7: ("family_violence.release_date", "go_if"),
    8: ("asks_about.partner_phones", "stop"),
    9: ("police.detective_wants_an_address", "stop"),
    10: ("police.production_order", "check"),
    11: ("see.show_me_my_file", "go"),
    12: ("see.he_speaks_for_her", "stop"),
    13: ("fix.the_word_aggressive", "go_if"),
    14: ("from_others.clinic_results", "go"),
    15: ("from_others.school_told_you", "go_if"),
    16: ("from_others.father_would_find_out", "go_if"),
    17: ("new_use.newsletter_story", "more"),
    18: ("breach.thirty_in_the_to_line", "go"),
    19: ("breach.laptop_on_the_bus", "go"),
    20: ("funder.names_for_outcomes", "go_if"),
    21: ("funder.one_person_aged_92", "go_if"),
    22: ("tools.notes_in_a_free_chatbot", "stop"),
    23: ("tools.australian_cloud", "go_if"),
    24: ("young_people.counselling_notes", "check"),
    25: ("says_no.no_photo_please", "go"),
    26: ("keep.closed_twelve_years", "stop"),
    27: ("new_use.ex_partner", "stop"),
    28: ("young_people.nine_year_old_interprets", "go_if"),
    29: ("share.flood_list", "go_if"),
    30: ("fix.delete_my_old_notes", "more"),
    31: ("share.ring_work_and_income", "go"),
    32: ("police.flatmate_and_work_and_income", "check"),
    33: ("share.no_to_the_referral", "stop"),
    34: ("collect.licence_copy", "go_if"),
    35: ("collect.hui_of_six", "more"),
    36: ("asks_about.known_kaumatua", "go_if"),
    37: ("child.boy_gone_quiet", "go_if"),
    38: ("adult.leave_the_boy_be", "stop"),
    39: ("adult.night_shift", "must"),
    40: ("adult.text_at_the_marae", "urgent"),
    41: ("see.late_koroua", "check"),
    42: ("workmate.neighbour_came_in", "stop"),
}


@pytest.mark.parametrize(("number", "example"), EXAMPLES.items())
def test_a_worked_example_ends_as_it_has_to(number: int, example: tuple[str, str]) -> None:
    place, kind = example
    tree, _, name = place.partition(".")
    scenario = TREES[tree].scenarios[name]
    assert TREES[tree].outcomes[scenario.outcome].kind == kind, (number, scenario.outcome)


SECTORS = {
    "health": r"clinic|nurse|doctor|hospital|midwife",
    "education": r"school|teacher|preschool|kōhanga|student",
    "welfare": r"food bank|budget|benefit|Work and Income|parcel",
    "child wellbeing": r"child|toddler|boy|girl|baby",
    "justice": r"prison|probation|court|Police|bail",
    "housing": r"housing|landlord|tenan|lease|rent\b",
}
PEOPLE = {
    "a disabled person without a licence": r"licence.*blind|blind.*licence",
    "disabled people": r"wheelchair|deaf|blind|disab|disability",
    "a kaumātua": r"kaumātua|kuia|koroua",
    "a Pacific elder": r"Pacific elder",
    "a hui of six": r"[Ss]ix .*hui|hui of six",
    "young people": r"teenager|student|\b1[2-7]\b",
}
STORIES = [scenario.story for tree in TREES.values() for scenario in tree.scenarios.values()]


@pytest.mark.parametrize(("pattern", "fewest"), [(p, 20) for p in SECTORS.values()], ids=SECTORS)
def test_every_sector_has_stories_to_train_with(pattern: str, fewest: int) -> None:
    assert sum(bool(re.search(pattern, story)) for story in STORIES) >= fewest


@pytest.mark.parametrize("pattern", PEOPLE.values(), ids=PEOPLE)
def test_the_people_whom_services_forget_are_in_the_stories(pattern: str) -> None:
    assert any(re.search(pattern, story) for story in STORIES)


def test_no_story_is_told_twice() -> None:
    assert len(STORIES) == len(set(STORIES))
