/** The same string as the engine keeps names of properties: comparing two such is comparing pointers, and their hashes are known. */
export function interned(text: string): string {
  return Object.keys({ [text]: true })[0] as string;
}
