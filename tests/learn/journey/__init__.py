"""The journey: its line of time, its story in pictures, and what people said."""
