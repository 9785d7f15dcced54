"""What there is to learn: the policy, the journey, a quiz, case studies, questions and answers, a workshop.

As in `tree.py`, each class is an entry of a file, field for field; the files lie in `resources/learn/`.
"""
