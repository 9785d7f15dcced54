"""Questions to try oneself on, with the answer after each, and the same on paper."""
