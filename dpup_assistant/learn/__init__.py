"""Learn and practise: the policy, practice, a quiz, case studies, a workshop. Imported on first use."""
