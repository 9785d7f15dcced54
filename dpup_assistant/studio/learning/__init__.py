"""What there is to learn, among what a trainer can change."""
