// Reads a JSON list of Mermaid texts, and says of each, as JSON, the words that Mermaid draws or why it cannot.
// A page without a window measures nothing, so every text is as wide as its letters are many.
import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';

const { window } = new JSDOM('<body></body>', { pretendToBeVisual: true });
for (const name of ['window', 'document', 'Element', 'HTMLElement', 'SVGElement', 'Node', 'DOMParser', 'XMLSerializer', 'MutationObserver', 'CSSStyleSheet']) {
  globalThis[name] ??= name === 'window' ? window : window[name];
}
const box = function () { return { x: 0, y: 0, width: 8 * this.textContent.length, height: 20 }; };
window.Element.prototype.getBoundingClientRect = box;
window.SVGElement.prototype.getBBox = box;
window.SVGElement.prototype.getComputedTextLength = function () { return box.call(this).width; };

const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false, htmlLabels: true, securityLevel: 'strict' });

const words = (element) => element.innerHTML.replace(/<br\s*\/?>/g, '\n').replace(/<[^>]*>/g, '');
const decoded = (html) => { const area = document.createElement('textarea'); area.innerHTML = html; return area.value; };
const results = [];
for (const [index, text] of JSON.parse(readFileSync(0, 'utf8')).entries()) {
  try {
    const { svg } = await mermaid.render(`drawn${index}`, text);
    const page = document.createElement('div');
    page.innerHTML = svg;
    const all = (selector) => [...page.querySelectorAll(selector)].map((each) => decoded(words(each)).trim());
    const count = (selector) => page.querySelectorAll(selector).length;
    results.push({
      nodes: all('.node .nodeLabel'),
      edges: all('.edgeLabel .edgeLabel'),
      scripts: count('script'),
      marked: count('.node.marked'),
    });
  } catch (error) {
    results.push({ error: String(error) });
  }
}
console.log(JSON.stringify(results));
process.exit(0);
