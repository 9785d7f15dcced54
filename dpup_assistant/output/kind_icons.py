"""The icon of each kind of outcome: the same in a window, in a graph and in a list."""

KIND_ICONS = {
    "urgent": "triangle-alert",
    "must": "scale",
    "go": "circle-check",
    "go_if": "list-checks",
    "check": "message-circle-question-mark",
    "stop": "octagon-x",
}
