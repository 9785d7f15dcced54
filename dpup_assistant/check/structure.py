"""Structure: every walk ends, every node is come to, and an unsure answer never becomes permission."""

from dpup_assistant.check.known import Known
from dpup_assistant.check.loops import judge_hand_overs, judge_loops
from dpup_assistant.check.reading import Reading
from dpup_assistant.check.view import View, is_whole, mapping, text_at
from dpup_assistant.engine.graph import reached
from dpup_assistant.engine.tree import UNSURE

# With one of these, nobody can tell what a next should have led to, so that nothing is said of what
# nothing leads to: one slip never shows as two.
ABOUT_NEXTS = {
    *("unknown_node", "option_count", "fact_options", "start_not_question"),
    *("missing_unsure", "unsure_goes", "loop"),
}


def judge_structure(view: View, known: Known, reading: Reading) -> None:
    """Note loops, a missing or permissive unsure, and what nothing leads to."""
    if view.start in view.outcomes and view.start not in view.questions:
        reading.add("start_not_question", ("start",), id=view.start)
    for name in view.questions:
        _judge_unsure(view, name, reading)
    judge_loops(view, reading)
    judge_hand_overs(view, known, reading)
    if view.start and view.nexts_known and not any(fault.code in ABOUT_NEXTS for fault in reading.faults):
        _judge_unreachable(view, view.start, reading)


def _judge_unsure(view: View, name: str, reading: Reading) -> None:
    """Note a question with one answer that offers no unsure, or one that leads to a go."""
    question = view.questions[name]
    options = mapping(question, "options")
    here = ("questions", name, "options")
    if not options or not is_whole(question, "options"):
        return
    if UNSURE not in options:
        if isinstance(question, dict) and "fact" not in question:
            reading.add("missing_unsure", here, reading.near(UNSURE, options))
        return
    target = text_at(options[UNSURE], "next") or ""
    if target not in view.questions and text_at(view.outcomes.get(target, ""), "kind") == "go":
        reading.add("unsure_goes", (*here, UNSURE, "next"), id=target)


def _judge_unreachable(view: View, start: str, reading: Reading) -> None:
    """Note the nodes that nothing leads to; not those behind them, which come with them."""
    graph = {name: [edge.target for edge in edges] for name, edges in view.edges.items()}
    seen = reached(graph, start)
    lost = [name for name in (*view.questions, *view.outcomes) if name not in seen]
    behind = {target for name in lost for target in graph.get(name, ())}
    for name in lost:
        if name not in behind:
            reading.add("unreachable", ("questions" if name in graph else "outcomes", name), id=name)
