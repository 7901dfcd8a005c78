// How often two people's changes of one sidecar merge cleanly, in plain git and with Crosscheck's merge:
// node scripts/merge-pairs.mjs [pairs] [seed]
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [pairs = 1000, seed = 1] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'crosscheck-pairs-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const remarks = ['Which day?', 'Same as what the mayor says?', 'Counted twice, I think.', 'Ask the port.'];
const openings = ['The port', 'A spokesman', 'The mayor', 'The union', 'One witness'];
const verbs = ['counted', 'reported', 'denied', 'expected', 'had seen'];
const things = ['people hurt', 'ferries', 'lorries', 'tonnes of grain', 'houses under water'];

const gitEnv = {
  ...{ PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
  ...{ GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' },
};

const core = await loadCore();
for (const [name, how] of [
  ['One or two annotations more on each side, in different paragraphs', { isApart: true }],
  ['The same at any two passages, perhaps of one paragraph', {}],
  ['The same with replies, edited fields and deletions', { isMixed: true }],
])
  measure(
    name,
    Array.from({ length: pairs }, (_, at) => makePair(createRandom(seed * 100_000 + at), how)),
  );

async function loadCore() {
  const outfile = join(folder, 'core.mjs');
  await build({
    ...{ entryPoints: ['src/core/index.ts'], outfile, bundle: true, format: 'esm', target: 'es2022' },
    ...{ platform: 'neutral', mainFields: ['module', 'main'], logLevel: 'warning' },
  });
  return import(pathToFileURL(outfile).href);
}

/** Every pair is one file of a repository, and one real merge of two branches merges them all. */
function measure(name, all) {
  const repository = join(folder, name.replace(/\W+/g, '-'));
  mkdirSync(repository);
  const git = (...words) => execFileSync('git', words, { cwd: repository, env: gitEnv, encoding: 'utf8' });
  const commit = (side) => {
    for (const [at, pair] of all.entries())
      writeFileSync(join(repository, `${at}.txt.annotations.yaml`), pair[side]);
    git('add', '-A');
    git('commit', '-qm', side);
  };
  git('init', '-q', '-b', 'main');
  commit('base');
  git('checkout', '-qb', 'theirs');
  commit('theirs');
  git('checkout', '-q', 'main');
  commit('ours');
  try {
    git('merge', '-q', '--no-edit', 'theirs');
  } catch {
    // Some of the files are in conflict, which is what is counted.
  }
  const conflicts = git('diff', '--name-only', '--diff-filter=U').split('\n').filter(Boolean).length;
  const merged = all.map(({ base, ours, theirs }) => core.mergeSidecars(base, ours, theirs));
  const asked = merged.filter(({ clean }) => !clean).length;
  const lost = all.filter((pair, at) => isLost(pair, merged[at].text)).length;
  console.log(`${name}, ${all.length} pairs:`);
  console.log(`  plain git         ${all.length - conflicts} merge cleanly`);
  console.log(
    `  Crosscheck merge  ${all.length - asked} merge cleanly, ${asked} leave a choice, ${lost} lose anything`,
  );
}

/** Whether an annotation or reply that one side made is not in the result. */
function isLost({ base, ours, theirs }, text) {
  const [before, ...sides] = [base, ours, theirs, text].map(ids);
  const after = sides.pop();
  return sides.some((side) => side.some((id) => !before.includes(id) && !after.includes(id)));
}

function ids(text) {
  return core
    .readSidecar(text)
    .annotations.flatMap(({ annotation: { id, thread = [] } }) => [id, ...thread.map((reply) => reply.id)]);
}

/** Numbers from 0 to 1, the same for the same seed (Marsaglia's xorshift). */
function createRandom(start) {
  let state = Math.imul(start + 1, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** An article with a sidecar, and what two people made of that at the same time. */
function makePair(random, { isApart = false, isMixed = false }) {
  const below = (count) => Math.floor(random() * count);
  const article = makeArticle(8 + below(33), below);
  // Nobody annotates what somebody else does: each place is taken once.
  const places = article.sentences.map((sentence) => ({ sentence, order: random() }));
  let free = places.sort((a, b) => a.order - b.order).map(({ sentence }) => sentence);
  const taken = [];
  const add = (text, by) => {
    const place = free.pop();
    taken.push(place.paragraph);
    return added(text, place, by, article, below);
  };
  let base = null;
  for (let count = 1 + below(8); count > 0; count--) base = add(base, 'Mara Lind');
  const side = (by) => {
    let text = base;
    for (let count = 1 + below(2); count > 0; count--) text = add(text, by);
    return isMixed ? workedOn(text, by, ids(base), random, below) : text;
  };
  taken.length = 0;
  const ours = side('Ben Okri');
  if (isApart) free = free.filter(({ paragraph }) => !taken.includes(paragraph));
  return { base, ours, theirs: side('Ia Sund') };
}

function added(text, span, by, article, below) {
  const anchor = core.makeAnchor(article.text, span);
  const when = `2026-11-${10 + below(20)}T${10 + below(10)}:${10 + below(50)}:00Z`;
  const kind = ['note', 'note', 'claim', 'figure'][below(4)];
  const fields = kind === 'figure' ? { value: below(1000), unit: 'person' } : {};
  const id = core.makeId([anchor.quote, anchor.offset, by, when].join('\n'));
  const about = { text: remarks[below(remarks.length)], tags: below(3) === 0 ? ['scope'] : undefined };
  const annotation = { id, kind, ...anchor, ...fields, ...about, by, created: when };
  return textOf(core.addAnnotation(text, annotation, { file: 'article.txt', text: article.text }));
}

function workedOn(text, by, known, random, below) {
  const when = `2026-12-0${1 + below(9)}T12:00:00Z`;
  const one = () => known[below(known.length)];
  let after = text;
  if (random() < 0.4) {
    const said = { by, created: when, text: remarks[below(remarks.length)] };
    after = textOf(core.addReply(after, one(), { id: core.makeId(JSON.stringify(said)), ...said }));
  }
  if (random() < 0.3) {
    const fields = [{ text: `${by} has looked it up.` }, { status: 'resolved' }, { tags: ['un', 'toll'] }][
      below(3)
    ];
    after = textOf(core.changeAnnotation(after, one(), fields, { by, when }));
  }
  if (random() < 0.15) after = textOf(core.removeAnnotation(after, one()));
  return after;
}

function textOf(written) {
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.text;
}

/** Paragraphs of one to three sentences, and where each sentence stands. */
function makeArticle(paragraphs, below) {
  let text = 'Fire at the port\n';
  const sentences = [];
  for (; paragraphs > 1; paragraphs--) {
    text += '\n';
    for (let count = 1 + below(3); count > 0; count--) {
      const start = text.length;
      text += `${openings[below(5)]} ${verbs[below(5)]} ${10 + below(990)} ${things[below(5)]}.`;
      sentences.push({ start, end: text.length - 1, paragraph: paragraphs });
      text += count > 1 ? ' ' : '\n';
    }
  }
  // A short article has as many places as people want to annotate.
  return sentences.length >= 20 ? { text, sentences } : makeArticle(12, below);
}
