import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { createDisputeIndex, findDisputes } from '../../../src/core/disputes/find.ts';
import { extract } from '../../../src/core/extract.ts';

const article = (file: string, text: string): Article => extract(text, { file });
const disputes = (...texts: string[]): string[] =>
  findDisputes(texts.map((text, at) => article(`${at}.txt`, `Dam news of the day\n\n${text}`))).map(
    ({ a, b }) => `${a.text} | ${b.text}`,
  );

describe('contradict each other', () => {
  it.each([
    ['a denial and what it denies', 'Norway has denied Swedish claims that the lock was shut.', 1],
    [
      'an accusation and its answer',
      'Norway hit back at Swedish accusations of closing the lock by insisting it had kept its word.',
      1,
    ],
    [
      'an accusation and its rejection',
      'The union accused the company of ignoring warnings. The company rejected the accusation.',
      1,
    ],
    [
      'rival blame in one sentence',
      'The newspapers blamed the explosion on miners but the union said the owners had fired the charge.',
      1,
    ],
    [
      'rival blame in one paragraph',
      'The mayor blamed poor upkeep for the fire. "A train sparked it," said Ann Lee, a farmer.',
      1,
    ],
    [
      'a duty left undone and done',
      'The Norwegian ministry said Sweden did not clear the channel. "Sweden fulfilled its part," Eva Berg said.',
      1,
    ],
    [
      'a statement and its opposite',
      'The mayor said the flood sirens sounded in the lower town. Ann Lee, a farmer, said the flood sirens never sounded in the lower town.',
      1,
    ],
    [
      'a rejection of what was said',
      'The envoy said the embargo had stopped the ferries. A port spokesman rejected that: the embargo spares ferries, he said.',
      1,
    ],
    ['a claim called untrue', 'The ministry said fares had fallen. The union called that "a fairy tale".', 1],
    [
      'nothing known of it',
      'A surveyor says he warned of the crane. The register said it had no record of that.',
      1,
    ],
    [
      'blame put elsewhere',
      'The mayor said the crew had behaved badly. A lawyer for the crew, Ann Lee, put the blame elsewhere: "The harbour slept for two days."',
      1,
    ],
    [
      'an answer by the one named',
      'The mayor blamed Premier Ann Lee for the flood. Lee said no dam could have held it.',
      1,
    ],
    [
      'a finding and its denial',
      'Inspectors said the crane was loaded beyond its limit. The owner denies overloading.',
      1,
    ],
    [
      'a denial and who knows better',
      'The owner denied that the crane was rusty. A former mechanic said that it was: "I put my hand through it."',
      1,
    ],
    [
      'an act claimed and laid at another door',
      'A small group claimed responsibility for the blast. The government has pointed instead at smugglers.',
      1,
    ],
  ])('%s', (_, text, count) => {
    expect(disputes(text)).toHaveLength(count);
  });

  it('between articles, where a denial meets the claim', () => {
    expect(
      disputes(
        'The union said the company had opened the reservoir sluices during the storm.',
        'The company denied that it had opened the reservoir sluices during the storm.',
      ),
    ).toHaveLength(1);
  });

  it('between articles, where one thing is put down to two years', () => {
    expect(
      disputes(
        'The town has 12 lock gates under a 1968 treaty with Sweden.',
        'The 12 lock gates were built as part of the 1971 treaty.',
      ),
    ).toEqual(['12 lock gates under a 1968 treaty | 12 lock gates were built as part of the 1971 treaty']);
  });
});

it.each([
  ['agreement', 'The mayor said the dam was safe. The minister said the dam was safe.'],
  ['one speaker', 'The mayor said the dam was safe. She denied that the dam was old.'],
  ['blame and support', 'The union blamed the company for the fire. "They started it," said Ann Lee.'],
  ['other matters', 'The mayor denied the report. Ann Lee said the bus was late.'],
  [
    'two agreements on two things',
    'The lock gates were built under a 1968 treaty. The harbour cranes came under a 1971 treaty.',
  ],
  ['one year', 'The lock gates were built under a 1968 treaty. The lock gates stand under the 1968 treaty.'],
  [
    'a denial by two of one side',
    'Captain Ann Lee denied negligence. “She asked for a tug four times,” said her lawyer.',
  ],
  [
    'a question of other things',
    'The owner denied negligence. The mayor said the pier would be closed until May.',
  ],
  [
    'no record of another thing',
    'The mayor said fares had fallen. The register said it had no record of the crane.',
  ],
  ['a demand', 'Norway urged Sweden to open the lock. Sweden said the lock was open.'],
])('is silent on %s', (_, text) => {
  expect(disputes(text)).toEqual([]);
});

it('follows articles as they come and go', () => {
  const index = createDisputeIndex();
  index.set(
    article('a.txt', 'Dam\n\nThe union said the company had opened the reservoir sluices during the storm.'),
    [],
  );
  const touched = index.set(
    article('b.txt', 'Dam\n\nThe company denied that it had opened the reservoir sluices during the storm.'),
    ['a.txt'],
  );
  expect([...touched].sort()).toEqual(['a.txt', 'b.txt']);
  expect(index.disputes('a.txt')).toHaveLength(1);
  expect([...index.delete('b.txt')].sort()).toEqual(['a.txt', 'b.txt']);
  expect(index.disputes()).toEqual([]);
});

describe('why', () => {
  const all = (text: string) => findDisputes([article('0.txt', `Dam news of the day\n\n${text}`)]);

  it('is a code with its arguments, and an English sentence made of them', () => {
    expect(all('Norway has denied Swedish claims that the lock was shut.')[0]).toMatchObject({
      reason: { code: 'denied', args: { a: 'Norway', b: 'Sweden' } },
      why: 'Norway denies what Sweden says',
    });
  });

  it('begins with a capital, whoever speaks', () => {
    const [dispute] = all(
      'The union accused the company of ignoring warnings. The company rejected the accusation.',
    );
    expect(dispute?.reason.code).toBe('answered');
    expect(dispute?.why).toMatch(/^\p{Lu}/u);
    expect(dispute?.why).not.toContain('{');
  });
});
