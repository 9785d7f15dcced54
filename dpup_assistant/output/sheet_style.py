"""How a sheet looks as a web page, on a screen of any width and printed on A4 from a browser.

All sizes hang on the size of its words: 1rem is that size, and --size is its number of points.
"""

STYLE = """
html { font-size: calc(var(--size) / 12 * 100%); color-scheme: light; background: #f8f4ec; }
* { box-sizing: border-box; }
body { max-width: calc(585rem / var(--size)); margin: 2rem auto; padding: calc(40rem / var(--size));
  background: #fff; color: #000; border: 1px solid #d9cfbd; overflow-wrap: anywhere;
  font: 1rem/1.36 "Noto Sans", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1, h2, h3, p, ul, ol { margin: 0; padding: 0; font-size: inherit; }
p, li { text-wrap: pretty; }
h1 { font-size: calc((var(--size) * 5 / 6 + 11) / var(--size) * 1rem);
  line-height: 1.17; text-wrap: balance; }
svg { display: block; width: 1.55em; height: 1.55em; fill: none; stroke: currentColor; stroke-width: 2;
  stroke-linecap: round; stroke-linejoin: round; }
.band { margin-bottom: 1rem; padding: .4rem .7rem; background: #000; color: #fff; border: 2px solid #000;
  font-weight: bold; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
header { display: flex; flex-wrap: wrap; align-items: flex-end; justify-content: space-between;
  gap: .6rem 2rem; padding-bottom: .7rem; border-bottom: 2.5pt solid; }
header > div:first-child { flex: 1 1 10rem; }
.keep { flex: 0 1 8.5rem; font-size: calc(min(14, var(--size)) / var(--size) * 1rem); }
.keep .pens { margin-top: .3rem; padding-bottom: 0; }
.intro { flex: 0 0 100%; font-size: 1.12rem; }
.part { display: grid; grid-template-columns: 1.55rem 1fr; column-gap: .67rem; padding: .5rem 0 .55rem; }
.part + .part { border-top: .75pt solid; }
.part > h2, .part > div { grid-column: 2; min-width: 0; }
.part > svg { grid-row: 1 / 3; }
.bare .part { grid-template-columns: 1fr; }
.bare .part > h2, .bare .part > div { grid-column: 1; }
.part p + p, li + li, .part > div > * + *, .part > div > .columns { margin-top: .3rem; }
.number { white-space: nowrap; }
ul, ol { padding-left: 1.4rem; }
.boxes { list-style: none; padding: 0; }
.boxes li { display: grid; grid-template-columns: 1em 1fr; column-gap: .6em; }
.box { width: 1em; height: 1em; margin-top: .18em; border: 1.5pt solid; }
.pens { display: flex; flex-wrap: wrap; gap: .4rem .7rem; padding: .2rem 0 .35rem; }
.pens > span { display: flex; flex: 1 1 max(9rem, calc(165rem / var(--size)));
  gap: .6rem; min-width: 0; }
.pen { flex: 1; min-width: 3rem; border-bottom: .75pt solid; }
.lines > div { height: 1.8rem; border-bottom: .75pt solid; }
.lines, .languages { padding-bottom: .4rem; }
.fill > div:nth-child(n+4) { display: none; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
.columns > div > * + * { margin-top: .3rem; }
h3 { display: flex; align-items: center; gap: .4em; padding-top: .3rem; }
h3 svg { width: 1.3em; height: 1.3em; flex: none; }
.languages { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem 1rem; list-style: none; padding: 0; }
.languages li { margin: 0; padding-bottom: .2rem; border-bottom: .75pt solid; }
.languages b { display: block; font-size: 1.25rem; text-align: left; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .25rem 1rem .25rem 0; border-bottom: .75pt solid; text-align: left; vertical-align: top; }
thead th { border-bottom-width: 1.5pt; }
tbody tr:last-child > * { border-bottom: 0; }
footer { margin-top: .7rem; font-size: calc(min(12, var(--size) - 1) / var(--size) * 1rem); }
@media screen and (min-width: 60em) { .two .parts { columns: 2; column-gap: 2rem; } }
.two .part { break-inside: avoid; border: 0; border-bottom: .75pt solid; }
@media screen and (max-width: 36em) {
  body { margin: 0; padding: 1rem; border: 0; }
  h1 { font-size: min((var(--size) * 5 / 6 + 11) / var(--size) * 1rem, 10.5vw); }
  .part > div, .bare .part > div, .part > h2:first-child { grid-column: 1 / -1; }
  .columns, .languages { grid-template-columns: 1fr; }
  .columns > div + div { margin-top: .6rem; }
}
@page { size: A4; margin: 14mm; }
@media print {
  html { font-size: calc(var(--size) * 1pt); background: none; }
  body { display: flex; flex-direction: column; max-width: none; min-height: 268mm; margin: 0; padding: 0;
    border: 0; }
  main, .one .parts { display: flex; flex: 1 0 auto; flex-direction: column; }
  .one .grow { flex: 1 0 auto; grid-template-rows: auto 1fr; }
  .grow > div { display: flex; flex-direction: column; }
  .part { padding: .3rem 0 .34rem; }
  .part p + p, li + li { margin-top: .2rem; }
  footer { margin-top: .4rem; }
  .fill { flex: 1 0 auto; contain: size; min-height: 1.8rem; overflow: hidden; }
  .fill > div:nth-child(n) { display: block; }
  .languages { gap: .25rem 1rem; padding-bottom: 0; }
  .languages li { padding-bottom: 0; }
  .languages b { font-size: 1.15rem; }
  .part, li, tr, header, footer { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .two .parts { columns: 2; column-gap: 10mm; }
}
"""
