"""A tree as a graph: `graph` is what it shows, and `mermaid` and `dot` write that for programs that draw.

Our own drawing: `layout` puts together `layers` (what stands above what), `orders` (beside what), `columns`
(how far to the right), `rails` with `channels` (where lines run) and `measure` (how words break); `svg`
paints it, out of `strokes` and `node_look`, and so does the trainer's window. `of_text` makes the graph of a
text that is not whole.
"""
