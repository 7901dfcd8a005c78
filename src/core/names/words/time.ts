/** Names of days and months, and words that place an act in time. Lower case. */
export const timeWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight`
    .trim()
    .split(/\s+/),
);
