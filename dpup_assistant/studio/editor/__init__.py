"""One tree with all its views: the bar, the keys, and what adds, renames and takes out parts."""
