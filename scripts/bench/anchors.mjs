// Ten thousand annotations of one megabyte, found again after the article was edited.
import { engine } from './engine.mjs';
import { edits, makeAnchors } from './make-anchors.mjs';
import { cpuTime } from './measure.mjs';
import { heading, ms, row } from './report.mjs';

const { text, anchors } = makeAnchors(engine);
heading(`${anchors.length.toLocaleString('en')} anchors in 1 MB (processor time)`);
for (const [name, { edit, least: leastFound, most }] of Object.entries(edits)) {
  const edited = edit(text);
  let results = [];
  const run = () => {
    results = engine.findAnchors(edited, anchors);
  };
  const took = Math.min(cpuTime(run), cpuTime(run));
  const budget = most === undefined ? '' : `< ${most} ms`;
  row(name, budget, ms(took), most === undefined ? undefined : took < most);
  const share = results.filter(({ found }) => found).length / anchors.length;
  row(`${name}: found`, `>= ${leastFound}`, share.toFixed(3), share >= leastFound);
}
const article = engine.extract(text, { file: 'a.txt' });
const annotations = article.figures
  .slice(0, anchors.length)
  .map((figure) => ({ id: figure.id, kind: 'figure', ...engine.makeAnchor(text, figure), value: 5 }));
const applied = cpuTime(() => engine.applyAnnotations(article, text, annotations));
row(`${annotations.length.toLocaleString('en')} figures corrected`, '< 2000 ms', ms(applied), applied < 2000);
