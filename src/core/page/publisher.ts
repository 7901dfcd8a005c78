import type { Part } from './layout.ts';
import { readNameplate } from './nameplate.ts';
import { menuEntries } from './words/menu.ts';
import { outletNouns } from './words/outlets.ts';

interface PublisherClue {
  readonly id: string;
  /** Words one of which stands in every line that the test can read, looked for first. */
  readonly words: readonly string[];
  readonly test: RegExp;
  readonly weight: number;
  readonly examples: readonly (readonly [line: string, publisher: string])[];
}

/** The name of an outlet: up to six capitalised words, with small ones among them. */
const name = String.raw`((?:The |Le |La |El |Il |Der |Die |Das )?[A-Z\u00c0-\u017f][\w\u00c0-\u017f'’.-]*(?: (?:of|the|and|de|du|la|des|[A-Z\u00c0-\u017f][\w\u00c0-\u017f'’.-]*)){0,5})`;

const clues: readonly PublisherClue[] = [
  {
    id: 'label',
    words: [':'],
    test: new RegExp(String.raw`^(?:source|publisher|site|publication|outlet)\s*:\s*${name}\s*$`, 'i'),
    weight: 5,
    examples: [['Source: Delta Wire', 'Delta Wire']],
  },
  {
    id: 'copyright',
    words: ['©', '(c)', '(C)', 'opyright'],
    test: new RegExp(
      String.raw`(?:©|\([cC]\)|[Cc]opyright)\s*(?:©\s*)?(?:\d{4}\s*(?:[-–]\s*\d{4})?,?\s*)?(?:by )?${name}`,
    ),
    weight: 3,
    examples: [
      ['© 2023 The Delta Post. All rights reserved.', 'The Delta Post'],
      ['Copyright 2018 Harbour Network, Inc. All rights reserved.', 'Harbour Network'],
      ['Copyright © 2023 Herald of the Delta, WhatsApp +91 5', 'Herald of the Delta'],
    ],
  },
  {
    id: 'edition',
    words: ['dition'],
    test: new RegExp(String.raw`^${name}\s*[—–|-]\s*(?:\w+ )?[Ee]dition\b`),
    weight: 4,
    examples: [['Le Delta — English edition (v2)', 'Le Delta']],
  },
  {
    id: 'agencies',
    words: ['agencies'],
    test: new RegExp(String.raw`^${name} (?:with|and|&) (?:news )?agencies$`, 'm'),
    weight: 4,
    examples: [['The Delta Post & agencies', 'The Delta Post']],
  },
  {
    id: 'logo',
    words: ['ogo'],
    test: new RegExp(String.raw`^${name} [Ll]ogo$`),
    weight: 4,
    examples: [['The Delta Post Logo', 'The Delta Post']],
  },
  {
    id: 'staff',
    words: ['By ', 'by '],
    test: new RegExp(
      String.raw`^[Bb]y (?:the )?${name} (?:[Ss]taff|[Tt]eam|[Dd]esk|[Rr]eporters?|[Cc]orrespondents?)\b`,
    ),
    weight: 2,
    examples: [['By the Delta Post staff | OCT 4, 2017', 'Delta Post']],
  },
  {
    id: 'plea',
    words: ['upport', 'ournalists', 'eaders of', 'ubscribe to', 'ollow', 'onate to'],
    test: new RegExp(
      String.raw`(?:[Ss]upport|[Jj]ournalists (?:of|at)|[Rr]eaders of|[Ss]ubscribe to|[Ff]ollow|[Dd]onate to) (?:the )?${name}(?:!|,| from | on (?:Facebook|Twitter|X|Instagram|Telegram|Google)|$)`,
    ),
    weight: 3,
    examples: [
      ['Support The Delta Post!', 'The Delta Post'],
      ['Follow Delta Post on Telegram', 'Delta Post'],
      ['Support the Delta Post from as little as £2', 'Delta Post'],
    ],
  },
  {
    id: 'plea.independent',
    words: [', a'],
    test: new RegExp(String.raw`${name}, an? (?:independent|award-winning|non-?profit|reader-)`),
    weight: 3,
    examples: [['As you may have heard, The Delta Post, an independent source', 'The Delta Post']],
  },
  {
    id: 'moderation',
    words: [' moderates', ' reserves', ' does not', ' is not', ' welcomes', ' uses'],
    test: new RegExp(
      String.raw`^${name} (?:moderates|reserves|does not|is not responsible|welcomes|uses cookies)\b`,
    ),
    weight: 3,
    examples: [['Delta Post moderates all comments', 'Delta Post']],
  },
  {
    id: 'website',
    words: [' can', ' is'],
    test: new RegExp(String.raw`^${name}(?:['’]s)? (?:website|app|newsletter) (?:can|is)\b`),
    weight: 3,
    examples: [["Delta Post's website can also be accessed here", 'Delta Post']],
  },
  {
    id: 'comments',
    words: ['Comments'],
    test: new RegExp(String.raw`^${name}Comments$`),
    weight: 3,
    examples: [['The Delta PostComments', 'The Delta Post']],
  },
  {
    id: 'address',
    words: ['www.', 'WWW.', 'Www.'],
    test: /^(?:https?:\/\/)?www\.([\w-]+(?:\.[\w-]+){1,3})\/?$/i,
    weight: 1,
    examples: [['www.deltapost.example', 'deltapost.example']],
  },
];

/** Names that are a page's words, no outlet's. */
const generic =
  /^(?:all|the|news|world|us|our|this|home|live|latest(?: news)?|breaking(?: news)?|politics|business|sport|sports|getty(?: images)?|all rights(?: reserved)?|whatsapp|telegram|facebook|twitter|instagram|inc|ltd|[a-z]+ \d.*|comments?|you|we|he|she|it|they)$/i;

/** Who published the page, by its own words; null where none of them says it. */
export function readPublisher(parts: readonly Part[]): string | null {
  const votes = new Map<string, { name: string; weight: number }>();
  const vote = (raw: string, weight: number): void => {
    const found = cleanName(raw);
    if (found === null) return;
    const key = found.toLowerCase().replace(/^the /, '');
    const before = votes.get(key);
    votes.set(key, {
      name: before !== undefined && before.name.length > found.length ? before.name : found,
      weight: (before?.weight ?? 0) + weight,
    });
  };
  for (const { kind, text } of parts) {
    if (kind !== 'furniture') continue;
    const head = text.slice(0, 400);
    for (const clue of clues) {
      if (!clue.words.some((word) => head.includes(word))) continue;
      const found = clue.test.exec(head)?.[1];
      if (found !== undefined) vote(found, isOwner(clue, found) ? ownersWeight : clue.weight);
    }
  }
  const agency = readAgency(parts);
  if (agency !== undefined) vote(agency, 1);
  const nameplate = readNameplate(parts);
  if (nameplate !== undefined) vote(nameplate.name, nameplate.weight);
  if (votes.size === 0) return null;
  const best = [...votes.values()].reduce((best, next) => (next.weight > best.weight ? next : best)).name;
  const names = [...votes.values()].map((vote) => vote.name);
  return fullest(withoutSection(best, names), names);
}

/** "© Delta Productions": the firm behind the outlet more often than the outlet. */
function isOwner(clue: PublisherClue, name: string): boolean {
  return (
    clue.id === 'copyright' && /\b(?:Productions|Media|Group|Holdings|Publishing|Publications)\b/.test(name)
  );
}

const ownersWeight = 1;

/** "Delta Wire World" where the page calls itself Delta Wire elsewhere: the section is no part of the name. */
function withoutSection(best: string, names: readonly string[]): string {
  const space = best.lastIndexOf(' ');
  const last = best.slice(space + 1).toLowerCase();
  const isSection = menuEntries.has(last) && (last === 'world' || !outletNouns.has(last));
  const outlet = best.slice(0, Math.max(0, space));
  return isSection && names.includes(outlet) ? outlet : best;
}

/** "Delta Broadcasting Network" where the page also calls itself DBN. */
function fullest(best: string, names: readonly string[]): string {
  if (!/^[A-Z]{2,6}$/.test(best)) return best;
  return names.find((name) => name !== best && initialsOf(name) === best) ?? best;
}

function initialsOf(name: string): string {
  return name.replace(/[^\p{Lu}\s]+|\s/gu, '');
}

/** "(LCN) --" or "PARIS, Jan. 20 (ENA) -" at the head of the text. */
function readAgency(parts: readonly Part[]): string | undefined {
  const lede = parts.find((part) => part.kind === 'body' && part.shape === 'text');
  return /^.{0,60}\(([A-Z][A-Za-z]{1,15})\)\s*(?:--|[-–—])/.exec(lede?.text.slice(0, 90) ?? '')?.[1];
}

function cleanName(raw: string): string | null {
  const found = raw
    .replace(/,.*$/, '')
    .replace(/\s+(?:and|of|the|de|du|la)$/i, '')
    .replace(/['’]s$/, '')
    .replace(/[.,]+(?:\s.*)?$/, '')
    .replace(/\s+(?:Inc|Ltd|LLC|Corp|Co|Limited)$/i, '')
    .replace(/\s+All$/, '')
    .trim();
  return found.length < 2 || generic.test(found) ? null : found;
}

export { clues as publisherClues };
