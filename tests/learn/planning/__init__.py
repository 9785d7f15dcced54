"""Plan and use, met as somebody who leads a service meets it."""
