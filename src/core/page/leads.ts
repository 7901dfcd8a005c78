import type { Part } from './layout.ts';

/** A wire's word on the take, with its number: "UPDATE 3-", "WRAPUP 6-", "2nd LEAD:". */
const slug =
  /^(?:(?:\d(?:st|nd|rd|th) )?(?:ADD|ADVISORY|ALERT|ANALYSIS|CORRECTED|CORRECTION|EXCLUSIVE|EXPLAINER|FACTBOX|FEATURE|FLASH|INSIGHT|INSTANT VIEW|INTERVIEW|LEAD|NEWSALERT|NEWSMAKER|PIX|PREVIEW|RECAST|RECASTS|REFILE|ROUNDUP|RPT|SNAP|SPECIAL REPORT|TAKE|TIMELINE|UPDATE|UPDATED|URGENT|WITNESS|WRAP|WRAPUP)(?: \d{1,2})?(?:-|–|—|:|\/)\s*)+(?=\S)/;

/** How many characters at the head of a headline are the wire's own and no part of it. */
export function lengthOfSlug(text: string): number {
  return slug.exec(text)?.[0].length ?? 0;
}

/** "3. Shoreline.", "(4) Outlook" */
const itemNumber = /^(?:\d{1,2}[.)]|\(\d{1,2}\))\s+(?=["“]?\p{Lu})/u;

/** How many characters an item's number takes, with the white space behind it. */
export function lengthOfNumber(text: string): number {
  return itemNumber.exec(text)?.[0].length ?? 0;
}

/** The parts of the text that are numbered through, each one more than the one before. */
export function numberedItems(parts: readonly Part[]): ReadonlySet<Part> {
  const items = new Set<Part>();
  let last: { readonly part: Part; readonly number: number } | undefined;
  for (const part of parts) {
    if (part.kind !== 'body' || lengthOfNumber(part.text) === 0) continue;
    const number = Number.parseInt(part.text.replace('(', ''), 10);
    if (last !== undefined && number === last.number + 1) items.add(last.part).add(part);
    last = { part, number };
  }
  return items;
}
