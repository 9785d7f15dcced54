"""Plan and use: paper to take the policy up in a service."""
