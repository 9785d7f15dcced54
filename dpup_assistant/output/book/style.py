"""How the document for sign-off looks as a web page, on a screen and printed on A4 from a browser."""

STYLE = """
html { color-scheme: light; background: #fff; }
* { box-sizing: border-box; }
body { max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #000; overflow-wrap: anywhere;
  font: 1rem/1.4 "Noto Sans", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1, h2, h3, h4, p, ul { margin: 0; padding: 0; }
h1 { font-size: 2rem; line-height: 1.2; margin-bottom: 1rem; }
h2 { font-size: 1.6rem; line-height: 1.2; padding: 1rem 0 .5rem; }
h3 { font-size: 1.3rem; padding: 1.2rem 0 .4rem; }
h4 { font-size: 1.1rem; line-height: 1.3; }
a { color: #00527a; text-underline-offset: .3em; text-decoration-thickness: 1px; }
.apart { display: block; }
a:focus-visible { outline: 3px solid #000; outline-offset: 2px; }
.intro p { margin-bottom: .5rem; max-width: 46rem; }
table { width: 100%; border-collapse: collapse; }
.contents, .sign { margin-top: 1rem; }
.contents td, .contents th, .sign td, .sign th { border: 1px solid #555; padding: .35rem .5rem;
  text-align: left; vertical-align: top; }
.sign td { height: 3.2rem; }
.sign th, .sign td:first-child { width: 20%; }
.decision { margin-top: 2rem; border-top: 3px solid; table-layout: fixed; }
.decision td { padding: 0; }
.decision .sign td, .decision .sign th { padding: .35rem .5rem; }
.running { font-size: .85rem; }
.decision > thead td { position: sticky; top: 0; background: #fff; border-bottom: 1px solid #555;
  padding: .3rem 0; }
.row { display: grid; grid-template-columns: 13rem 8.5rem 1fr; gap: 0 .8rem; padding: .22rem 0; }
.head { border-top: 1px solid #555; padding-top: .55rem; margin-top: .7rem; }
.head > div { grid-column: 2 / -1; }
.name, .kind { font-size: .78rem; line-height: 1.75; }
.name { font-variant-numeric: tabular-nums; }
.label { font-weight: bold; }
.inset .label { padding-left: 1rem; font-weight: normal; }
.inset .words { padding-left: 1rem; }
.said .words > span { display: block; border-left: 3px solid #000; padding-left: .6rem; }
:target { background: #fff3c4; }
@media (max-width: 44rem) {
  .row, .head { grid-template-columns: 1fr; }
  .head > div { grid-column: 1; }
}
@page { size: A4; margin: 14mm;
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8.5pt sans-serif; } }
@media print {
  html { font-size: 10pt; }
  body { max-width: none; margin: 0; padding: 0; }
  a { color: #000; }
  .decision { break-before: page; margin-top: 0; border-top: 0; }
  .decision > thead td { position: static; padding: 0 0 1mm; }
  .row { grid-template-columns: 40mm 27mm 1fr; break-inside: avoid; }
  .head, h2, h3, h4 { break-after: avoid; }
  .sign-off, .sign tr { break-inside: avoid; }
}
"""
