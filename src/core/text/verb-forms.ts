/** Which shape of a verb stands in the text. */
export type Form = 'base' | 's' | 'past' | 'ing' | 'adjective';

/** Past and participle where they don't end in -ed. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  put: ['put'],
  think: ['thought'],
  feel: ['felt'],
  know: ['knew', 'known'],
  understand: ['understood'],
  find: ['found'],
  see: ['saw', 'seen'],
  hold: ['held'],
  swear: ['swore', 'sworn'],
  beseech: ['besought', 'beseeched'],
  read: ['read'],
  make: ['made'],
  go: ['went', 'gone'],
  foresee: ['foresaw', 'foreseen'],
  rebut: ['rebutted'],
  quip: ['quipped'],
  brag: ['bragged'],
  beg: ['begged'],
  admit: ['admitted'],
  submit: ['submitted'],
  commit: ['committed'],
  sob: ['sobbed'],
  dub: ['dubbed'],
  slam: ['slammed'],
  give: ['gave', 'given'],
  have: ['had'],
  forecast: ['forecast', 'forecasted'],
  show: ['showed', 'shown'],
  undertake: ['undertook', 'undertaken'],
  hit: ['hit'],
  bet: ['bet'],
  hear: ['heard'],
  stick: ['stuck'],
  stand: ['stood'],
  come: ['came', 'come'],
  pencil: ['pencilled', 'penciled'],
  cut: ['cut'],
  hurt: ['hurt'],
  send: ['sent'],
  gut: ['gutted'],
  skim: ['skimmed'],
};

const doubling = new Set([
  'rebut',
  'quip',
  'brag',
  'beg',
  'admit',
  'submit',
  'commit',
  'sob',
  'dub',
  'slam',
  'put',
  'bet',
  'hit',
  'cut',
  'gut',
  'skim',
]);

/** Every form of a verb: [form, word]. */
export function formsOf(verb: string): [Form, string][] {
  if (verb.startsWith('be ')) return [['adjective', verb.slice('be '.length)]];
  const last = verb.at(-1) as string;
  const stem = doubling.has(verb) ? verb + last : /[^aeiouy]e$|ue$/.test(verb) ? verb.slice(0, -1) : verb;
  const s = /(s|sh|ch|x|z)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : verb === 'have'
        ? 'has'
        : verb === 'go'
          ? 'goes'
          : `${verb}s`;
  const pasts = irregular[verb] ?? [
    /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : last === 'e' ? `${verb}d` : `${stem}ed`,
  ];
  const ing = verb === 'see' || verb === 'foresee' ? `${verb}ing` : `${stem}ing`;
  return [['base', verb], ['s', s], ...pasts.map((past): [Form, string] => ['past', past]), ['ing', ing]];
}
