// The whole engine beside two libraries that do less, on the same texts in the same run.
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { makeArticle } from './articles.mjs';
import { engine } from './engine.mjs';
import { median, timeByTurns } from './measure.mjs';
import { makePage } from './pages.mjs';
import { heading, row } from './report.mjs';

const wink = winkNlp(winkModel);

benchOn('saved pages', makePage, { hasBudget: true });
benchOn('bare reports, full of figures', makeArticle, { hasBudget: false });

function benchOn(name, make, { hasBudget }) {
  const texts = Array.from({ length: 100 }, (_, index) => make(index * 7));
  const few = texts.slice(0, 5);
  let read = [];
  const [ours, compared, winks, compromises] = timeByTurns(
    [
      () => {
        read = texts.map((text, index) => engine.extract(text, { file: `${index}.txt` }));
      },
      () => engine.compare(read),
      () => texts.forEach(readByWink),
      () => few.forEach(readByCompromise),
    ],
    { rounds: 9, warmups: 12 },
  ).map(median);
  const size = sizeOf(texts);
  const figures = read.reduce((sum, article) => sum + article.figures.length, 0);
  const density = (figures / size / 1e3).toFixed(1);
  heading(`Speed on ${name} (${size.toFixed(1)} MB, ${density} figures a KB)`);
  row('wink-nlp: sentences, tags, entities', '', speed(size, winks));
  row('compromise: tags, numbers', '', speed(sizeOf(few), compromises));
  row('engine: figures, dates, claims, measures', '', speed(size, ours));
  row('engine: comparison of these articles', '', speed(size, compared));
  const ratioRow = (of, ratio, least) =>
    row(
      `engine / ${of}`,
      hasBudget ? `> ${least}` : '',
      ratio.toFixed(2),
      hasBudget ? ratio > least : undefined,
    );
  ratioRow('wink-nlp', winks / ours, 1);
  ratioRow('compromise', compromises / sizeOf(few) / (ours / size), 20);
}

function readByWink(text) {
  const doc = wink.readDoc(text);
  doc.sentences().out();
  doc.tokens().out(wink.its.pos);
  doc.entities().out(wink.its.detail);
}

function readByCompromise(text) {
  compromise(text).numbers().json();
}

/** In megabytes. */
function sizeOf(texts) {
  return texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
}

function speed(megabytes, milliseconds) {
  return `${(megabytes / (milliseconds / 1000)).toFixed(2)} MB/s`;
}
