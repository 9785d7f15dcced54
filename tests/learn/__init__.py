"""What there is to learn: its pages, met as a learner meets them."""
