// What twice as much text costs: news of growing length, and the worst texts that were thought of. Runs with a young
// generation that holds them all, so that what is measured is the engine's work and not at which size the heap has to grow.
import { makeText } from './articles.mjs';
import { collectGarbage, engine } from './engine.mjs';
import { time } from './measure.mjs';
import { heading, ms, row } from './report.mjs';
import { worstTexts } from './worst.mjs';

const most = 2.2;

heading('News of growing length, each doubling');
growthRow('news', makeText, [10, 20, 40, 80, 160, 320, 640, 1280]);
heading('Worst texts up to 1 MB, each doubling');
for (const [name, makeTextOf] of Object.entries(worstTexts))
  growthRow(name, makeTextOf, [128, 256, 512, 1024]);

/** How much longer each doubling takes, as the mean over all of them. Stops at a size that takes so long that the answer is clear. */
function growthRow(name, makeTextOf, sizes) {
  const times = [];
  for (const kilobytes of sizes) {
    const text = makeTextOf(kilobytes * 1024);
    const runs = times.length === 0 || times.at(-1) < 100 ? 8 : 3;
    times.push(leastOf(() => engine.extract(text, { file: 'a.txt', published: '2020-03-11' }), runs));
    if (times.at(-1) > 10_000) break;
  }
  const doublings = times.length - 1;
  const mean = (times.at(-1) / times[0]) ** (1 / doublings);
  row(`${name} (${sizes[doublings]} KB: ${ms(times.at(-1))})`, `<= ${most}`, mean.toFixed(2), mean <= most);
}

/** The least time of some runs, each beginning with a heap that holds no rubbish of the one before. */
function leastOf(run, runs) {
  let best = Number.POSITIVE_INFINITY;
  for (let index = 0; index < runs; index++) {
    collectGarbage();
    best = Math.min(best, time(run));
  }
  return best;
}
