// Many articles: all at once, from the cache, and one changed among few and many.
import { areOfOneEvent, makeArticle } from './articles.mjs';
import { collectGarbage, engine } from './engine.mjs';
import { median, percentile, time } from './measure.mjs';
import { heading, ms, row } from './report.mjs';

heading('Many articles');
const keystrokes = [100, 1000, 10_000].map((size) => {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const name = size.toLocaleString('en');
  const comparison = engine.createComparison();
  let articles = [];
  const cold = time(() => {
    articles = Array.from({ length: size }, (_, index) =>
      engine.extract(makeArticle(index), { file: `${index}.txt` }),
    );
    for (const article of articles) comparison.set(article);
    comparison.pairs();
    comparison.disputes();
  });
  collectGarbage();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  const isMost = size === 10_000;
  const within = (isWithin) => (isMost ? isWithin : undefined);
  row(`${name}: cold`, isMost ? '< 15000 ms' : '', ms(cold), within(cold < 15_000));
  row(`${name}: memory`, isMost ? '< 400 MB' : '', `${megabytes.toFixed(0)} MB`, within(megabytes < 400));

  let pairs = [];
  const again = time(() => {
    pairs = engine.compare(articles).pairs;
  });
  row(`${name}: pairs`, '', pairs.length.toLocaleString('en'));
  const strangers = pairs.filter(
    ({ a, b, verdict }) =>
      verdict === 'conflict' && !areOfOneEvent(Number.parseInt(a.file, 10), Number.parseInt(b.file, 10)),
  ).length;
  row(`${name}: conflicts between unrelated events`, '0', `${strangers}`, strangers === 0);
  pairs = [];
  row(`${name}: compared again from cache`, isMost ? '< 1500 ms' : '', ms(again), within(again < 1500));

  const strokes = Array.from({ length: 100 }, (_, stroke) => {
    const index = (stroke * 37) % size;
    const text = makeArticle(index).replace('people', `people ${stroke} `);
    return time(() => {
      const touched = comparison.set(engine.extract(text, { file: `${index}.txt` }));
      for (const file of touched) comparison.pairs(file);
    });
  }).slice(20);
  const slowest = percentile(strokes, 0.95);
  row(`${name}: one article changed (95th percentile)`, '< 50 ms', ms(slowest), slowest < 50);
  return median(strokes);
});
const ratio = keystrokes[2] / keystrokes[0];
row('one changed among 10,000 / among 100', '<= 1.5', ratio.toFixed(2), ratio <= 1.5);
