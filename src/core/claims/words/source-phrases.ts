/** Words that may begin a phrase that names a source: "according to", "by the union's count". Lower case. */
export const sourceWords: ReadonlySet<string> = new Set([
  'according',
  'per',
  'as',
  'citing',
  'quoting',
  'in',
  'by',
  'if',
]);
