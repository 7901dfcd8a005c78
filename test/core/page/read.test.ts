import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../../src/core/page/page.ts';
import { readPage } from '../../../src/core/page/read.ts';

function blocksOf(text: string, kind: BlockKind): string[] {
  return readPage(text)
    .blocks.filter((block) => block.kind === kind)
    .map(({ start, end }) => text.slice(start, end));
}

const saved = `Skip to content
BREAKING: 12 hurt as tram derails in Northport

Delta Post
Menu
Weather 14°C

World
Warehouse blast kills 40 in Port Alder
Forty dead, 300 hurt after chemicals catch fire on the quay

By Ana Ruiz and Tom Hale
Published 5 August 2021, 06:12 GMT
47 comments

Smoke rises over the harbour of Port Alder. [Ana Ruiz/Delta Wire]

An explosion in a warehouse killed at least 40 people on Wednesday, the mayor said.

RELATED: Seven questions about the blast
Read more
- Port Alder: a history in 12 pictures

The warehouse held 2,000 tonnes of fertiliser.

What we know

"It was like a quake," said Bo Lind, 54. "Please help us."

Sign up for our Morning Brief newsletter and get 5 stories a day.

The damage is put at $300 million.

More on this story
Port chief arrested over blast
3 August 2021

47 Comments

bob77
2 hours ago
I think at least 500 people died.
Reply

© 2021 Delta Post. All rights reserved. Tel: +44 20 7946 0018`;

describe('readPage', () => {
  it('keeps the article and nothing else of a saved page', () => {
    expect(blocksOf(saved, 'body')).toEqual([
      'Forty dead, 300 hurt after chemicals catch fire on the quay',
      'An explosion in a warehouse killed at least 40 people on Wednesday, the mayor said.',
      'The warehouse held 2,000 tonnes of fertiliser.',
      'What we know',
      '"It was like a quake," said Bo Lind, 54. "Please help us."',
      'The damage is put at $300 million.',
    ]);
    expect(blocksOf(saved, 'caption')).toEqual([
      'Smoke rises over the harbour of Port Alder. [Ana Ruiz/Delta Wire]',
    ]);
    expect(readPage(saved)).toMatchObject({
      title: 'Warehouse blast kills 40 in Port Alder',
      publisher: 'Delta Post',
      published: '2021-08-05',
      publishedFrom: 'stated',
    });
  });

  it('reads the same from Windows line ends, and cuts true spans', () => {
    const text = `\ufeff${saved.replaceAll('\n', '\r\n')}`;
    expect(blocksOf(text, 'body')).toEqual(blocksOf(saved, 'body'));
  });

  it('joins lines of wrapped text', () => {
    const text = `Blast kills 40 in Port Alder

An explosion killed 40 people in Port Alder on Wednesday, the mayor
said. More than 300 were hurt. The warehouse held 2,000 tonnes of
fertiliser, and nobody knew of it.

It will cost $300 million.
`;
    expect(blocksOf(text, 'body')).toHaveLength(2);
  });

  it('keeps a list that the text announces', () => {
    const text =
      'Prices\n\nPrices rose again in May.\n\nHere is what rose most of all:\nPetrol: 49.6%\nBeef: 20.1%';
    expect(blocksOf(text, 'body')).toContain('Beef: 20.1%');
  });

  it.each([
    ['05-03-2020\n\nThe talks of March 4 failed, he said on Thursday.', '2020-03-05', 'stated'],
    ['11/12/2021\n\nIt came ashore on Nov. 12, as seen on Nov. 10 and Nov. 11.', '2021-11-12', 'stated'],
    ['Delta Post | OCT 4, 2017 06:45 AM\n\nThe toll rose on Sunday, officials said.', '2017-10-04', 'stated'],
    [
      'Updated: May 3, 2019\nPublished: May 1, 2019\n\nThe toll rose on Sunday, he said.',
      '2019-05-01',
      'stated',
    ],
    ['PORT ALDER, Jan. 20 (DW) - The toll rose again on Sunday.\n\n© 2023 DW', '2023-01-20', 'stated'],
    ['The toll rose on Wednesday (March 11th), he said. The pact of 2018 failed.', '2020-03-11', 'inferred'],
    ['The toll rose on Friday, the mayor said.\n\nCopyright 2018 Delta Post', '2018', 'inferred'],
    ['The toll rose on Friday, the mayor said.', null, null],
  ])('dates %j', (page, published, publishedFrom) => {
    expect(readPage(`Toll rises again in Port Alder\n${page}`)).toMatchObject({ published, publishedFrom });
  });

  it('takes front matter at its word, broken or not', () => {
    const body = '\n# Blast kills 40\n\nAn explosion killed 40 people on Wednesday.\n';
    const whole = `---\ntitle: Blast kills 40\nsource: Delta Post\ndate: 2021-08-05\n---\n${body}`;
    const broken = `---\ntitle: "Blast kills 40\nsource: Delta Post\ndate: 2021-08-05\ntags: [a, b\n---\n${body}`;
    for (const text of [whole, broken]) {
      expect(readPage(text)).toMatchObject({
        title: 'Blast kills 40',
        publisher: 'Delta Post',
        published: '2021-08-05',
        publishedFrom: 'stated',
      });
      expect(blocksOf(text, 'headline')).toEqual(['Blast kills 40']);
      expect(blocksOf(text, 'body')).toEqual(['An explosion killed 40 people on Wednesday.']);
    }
  });

  it.each(['', ' \n\n', 'One', '---', '#', '\ufeff', 'Comments', '\r\r\r'])('survives %j', (text) => {
    expect(readPage(text).text).toBe(text);
  });

  it.each([
    ['EAST POST FTSE 100 7,559 -0.1%', 'East Post'],
    ['Harbour & Quay | Markets | 3 May 2021', 'Harbour & Quay'],
    ['The Sunday Delta 1 August 2021', 'The Sunday Delta'],
    ['World | Delta Sea Post | Updated Tuesday, May 4, 2021', 'Delta Sea Post'],
    ['Delta Relief Bulletin | No. 12', 'Delta Relief Bulletin', '(c) 2021 DRB'],
    ['Home > World > Asia', null],
    ['DBN Wire > Asia', 'DBN Wire'],
    ['THE DELTA JOURNAL.', 'The Delta Journal', '© 2021 DJ Media. All rights reserved.'],
    ['Delta NewsTime', 'Delta NewsTime', '© 2009 - 2021 NewsTime Productions LLC'],
    ['DeltaCourier.com  Everything Port Alder', 'Delta Courier'],
    ['Herald.co.uk   Tuesday 4 May 2021   47 Comments', 'Herald'],
    ['Dock World', 'Dock', 'Follow Dock on Facebook'],
    ['DBN | Disasters | Delta', 'DBN', 'Sign up for the DBN newsletter'],
    ['EU | Disasters | Delta', null],
    [
      'International Union of Dock and Lock Workers and Seafarers',
      'International Union of Dock and Lock Workers and Seafarers',
    ],
    ['Support the Harbour Star from as little as £2', 'Harbour Star'],
  ])('reads the publisher off %j', (line, publisher, foot = 'Page 2 of 8') => {
    const page = `${line}\n\nWarehouse blast kills 40 in Port Alder\n\nA blast killed 40, the mayor said.\n\n${foot}`;
    expect(readPage(page)).toMatchObject({ publisher, title: 'Warehouse blast kills 40 in Port Alder' });
  });

  it.each([
    ['The Alder', 'a name that the text shares with its outlet', 'a baker told the Alder'],
    ['Alder Wire > Asia', 'a trail of sections', 'the Wire has learned'],
  ])('takes no headline from %j, %s', (line, _why, told) => {
    const page = `${line}\n‘We sold bread’: the lane where nobody is left\n\nOn Monday nothing moved, ${told}. The shops were shut.\n\nIt is the third week.\n`;
    expect(readPage(page).title).toBe('‘We sold bread’: the lane where nobody is left');
  });

  it('takes the line in title case for the headline, not the sentence under it', () => {
    const page =
      'Prices Likely Rose Again Last Month\nAnalysts see bread dearer by 8% but a slower pace for fuel\nBy Nora Field\n\nBread was dearer by 8%, analysts see, but fuel rose at a slower pace.\n';
    expect(readPage(page).title).toBe('Prices Likely Rose Again Last Month');
  });

  it('sees a headline between the lines of a player and of its writer', () => {
    const page =
      'Delta Public Radio\nListen to the Story [4 min 32 sec]  Add to Playlist  Transcript\nLeak May Exceed Official Count\nby Ana Ruiz\nMay 4, 2021, 7:01 AM ET\n\nThe leak may be larger than the official count, an analysis found.\n';
    expect(readPage(page)).toMatchObject({
      title: 'Leak May Exceed Official Count',
      publisher: 'Delta Public Radio',
    });
  });

  it('knows a line with day, year and hour for the date of the page, whatever else it offers', () => {
    const page = readPage(
      'Prices rise again\nBy Nora Field\nJuly 12, 2022 5:30 am ET   Listen to article (5 minutes)   1,022 comments\n\nPrices rose in June, the office said. It was the fourth rise in a row.\n',
    );
    expect(page).toMatchObject({ published: '2022-07-12', publishedFrom: 'stated' });
  });

  it.each([
    "L'Echo du Port — Sunday 2 May — Rs 20",
    'THE ALDER POST  Sunday, May 2  25p',
    'Harbour bulletin No. 7 – Sun. 02/05/2021 – page 1 of 2',
  ])('knows %j for the line over a page', (line) => {
    const page = `${line}\nRally fills the docks as 40 boats wash up\n\nA crowd filled the docks, the mayor said.\n`;
    expect(readPage(page).title).toBe('Rally fills the docks as 40 boats wash up');
    expect(blocksOf(page, 'furniture')).toEqual([line]);
  });

  it("keeps the wire's slug out of a headline", () => {
    const told = '\n\nA blast killed 40 people at the docks, the mayor said.\n';
    const read = (line: string) => readPage(`${line}${told}`).title;
    expect(read('UPDATE 3-Blast kills 40 at Port Alder docks')).toBe('Blast kills 40 at Port Alder docks');
    expect(read('CORRECTED-WRAPUP 2-Blast kills 40 at docks')).toBe('Blast kills 40 at docks');
    expect(read('Update 3-part plan for the docks, says mayor')).toBe(
      'Update 3-part plan for the docks, says mayor',
    );
    expect(blocksOf(`UPDATE 3-Blast kills 40 at Port Alder docks${told}`, 'headline')).toEqual([
      'Blast kills 40 at Port Alder docks',
    ]);
  });

  it('keeps the numbers of items out of the text', () => {
    const page =
      'Harbour bulletin on the spill of May\n\n1. Quantities. The tanker lost 90 tonnes of oil.\n\n2. Waste. Some 40 drums were filled on Monday.\n';
    expect(blocksOf(page, 'furniture')).toEqual(['1. ', '2. ']);
    const alone =
      'Harbour bulletin on the spill of May\n\nThe tanker lost 90 tonnes of its oil.\n\n12. That is how many drums were filled on Monday.\n';
    expect(blocksOf(alone, 'furniture')).toEqual([]);
  });

  it('prefers the details it is given', () => {
    const page = readPage(saved, { title: 'T', publisher: 'P', published: '2020-01-01' });
    expect(page).toMatchObject({
      title: 'T',
      publisher: 'P',
      published: '2020-01-01',
      publishedFrom: 'stated',
    });
  });
});
