/** Names of days and months, and words that place an act in time. Lower case. */
export const timeWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight
  easter christmas thanksgiving halloween ramadan eid passover hanukkah diwali pentecost whitsun`
    .trim()
    .split(/\s+/),
);

/** Months whose name or short form is also a word or a name of its own. */
export const doubleMonths: ReadonlySet<string> = new Set(
  'jan mar march may april june august dec'.split(' '),
);
