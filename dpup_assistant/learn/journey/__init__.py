"""The journey: why there is a policy, year by year and in pictures, and what people said."""
