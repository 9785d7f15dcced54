"""What rests on a law or on a piece of good practice."""
