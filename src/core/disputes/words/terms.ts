/** Word tables for contradictions. Lower case. */
const list = (words: string): string[] => words.trim().split(/\s+/);

/** Nouns for an agreement or a rule, by one word for near-synonyms. */
export const acts: ReadonlyMap<string, string> = new Map([
  ...list(
    'agreement deal accord pact treaty memorandum understanding settlement convention protocol compact',
  ).map((word): [string, string] => [word, 'agreement']),
  ...list('law act bill statute decree ordinance regulation directive').map((word): [string, string] => [
    word,
    'law',
  ]),
  ...list('contract concession lease licence license permit').map((word): [string, string] => [
    word,
    'contract',
  ]),
  ...list('resolution ruling verdict judgment judgement order').map((word): [string, string] => [
    word,
    'ruling',
  ]),
]);

/** What somebody did who kept an obligation. */
export const keeping: ReadonlySet<string> = new Set(
  list(
    'fulfilled fulfils fulfills honoured honored honours honors kept keeps met complied complies respected observed performed delivered',
  ),
);

/** Nouns for something that happened and that somebody is to blame for. */
export const events: ReadonlySet<string> = new Set(
  list(`
  attack attacks strike strikes airstrike raid raids bombing bombings shelling shooting shootings assault assaults massacre killing
  killings explosion explosions blast blasts fire fires blaze wildfire wildfires crash crashes collapse spill leak derailment
  collision sinking flood floods flooding outage blackout failure accident disaster outbreak violence clashes stampede breach
  hack inflation shortage shortages delay delays deaths ambush incident poisoning incursion violation violations
  `),
);

/** Verbs by which somebody or something brings such a thing about. */
export const causing: ReadonlySet<string> = new Set(
  list(`
  caused causing sparked triggered started ignited launched fired carried shelled bombed attacked opened staged
  killed provoked torched detonated struck planted set blew rammed shot downed hit knew lied ignored failed hid broke
  `),
);

/** Words that carry no topic. */
export const stopWords: ReadonlySet<string> = new Set(
  list(`
  that this these those with from into about after before over under more most than their there they them then have been were will
  would could should also when where which while what whom whose some such only just very much many other others said says told
  because during against between among through within without being does doing done make made take took year years month months
  week weeks people time still even ever never your ours it's its had has was are not any all both each every here
  `),
);
