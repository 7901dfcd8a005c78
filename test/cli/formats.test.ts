import { describe, expect, it } from 'vitest';
import { csvOf, csvTitles } from '../../src/cli/formats/csv.ts';
import { formats } from '../../src/cli/formats/index.ts';
import { readLines } from '../../src/cli/input/lines.ts';
import type { Source } from '../../src/cli/input/read.ts';
import type { Io } from '../../src/cli/io.ts';
import type { Report } from '../../src/cli/report.ts';
import type { Article, Dispute, Figure, Pair } from '../../src/core/index.ts';

const wire = source('wire/one.txt', 'Delta Wire', '2022-05-04', [
  'Ferry burns, with 5:2 odds\n\nAt least 40 people were hurt, Mayor Ana Lind said. The fire was “out”, she said.\n',
  ['At least 40', { value: 40, low: 40, unit: 'person', hedge: 'at-least', speaker: 'Ana Lind' }],
  ['5:2', { kind: 'ratio', value: 2.5 }],
]);
const post = source('post.txt', 'Evening Post', '2022-05-05', [
  'Fire on the ferry\n\nThe police, counting again, put the hurt at 31\r\nand the cost at $2 million.\n',
  ['31', { value: 31, low: 31, high: 31, unit: 'person', asOf: '2022-05-04' }],
  ['$2 million', { kind: 'money', value: 2e6, unit: 'USD' }],
]);

type Given = [text: string, ...figures: [quote: string, figure: Partial<Figure>][]];

function source(file: string, publisher: string, published: string, [text, ...figures]: Given): Source {
  const article: Article = {
    ...{ file, publisher, published, title: null, publishedFrom: 'stated', dates: [], claims: [] },
    figures: figures.map(([quote, figure], index) => {
      const start = text.indexOf(quote);
      const plain = { id: `f${index + 1}`, kind: 'count', hedge: 'exact', text: quote };
      const nothing = { value: null, low: null, high: null, unit: null, what: '', asOf: null, speaker: null };
      return { ...plain, ...nothing, start, end: start + quote.length, ...figure } as Figure;
    }),
  };
  const read: Source = { article, annotations: [], text, lines: readLines(text), inYear: () => read };
  return read;
}

const conflict: Pair = {
  a: { file: 'wire/one.txt', figure: 'f1' },
  b: { file: 'post.txt', figure: 'f1' },
  verdict: 'conflict',
  rule: 'contradiction',
  measure: 'people hurt, in all: ferry fire',
  why: 'at least 40 (Ana Lind)\nagainst 31: 100% apart',
  status: 'open',
};

const dispute: Dispute = {
  a: { file: 'post.txt', start: 0, end: 4, text: 'Fire' },
  b: { file: 'wire/one.txt', start: 28, end: 36, text: 'At least' },
  reason: { code: 'denied', args: { a: 'the police', b: 'the mayor' } },
  why: 'the police deny what the mayor says',
};

function print(
  format: keyof typeof formats,
  report: Partial<Report>,
  terminal: Partial<Io['stdout']> = {},
  env = {},
) {
  const stdout = { write: () => undefined, isTTY: false, columns: undefined, ...terminal };
  const sources = new Map([wire, post].map((each) => [each.article.file, each]));
  const pieces = formats[format]({ sources, pairs: [], disputes: [], problems: [], ...report }, {
    stdout,
    env,
  } as unknown as Io);
  return [...pieces].join('');
}

const problems = [
  { file: 'a,b.txt', line: 3, column: 2, severity: 'error', message: '50% lost' },
] as const satisfies Report['problems'];

describe('text', () => {
  it('shows who says what, where, and why it matters', () => {
    expect(print('text', { pairs: [conflict], disputes: [dispute] })).toBe(
      `SOURCES DISAGREE

  People hurt, in all: ferry fire
  At least 40  Delta Wire, 4 May 2022, citing Ana Lind
               wire/one.txt:3
               │ At least 40 people were hurt, Mayor Ana Lind said.
  31           Evening Post, 5 May 2022, as of 4 May 2022
               post.txt:3
               │ The police, counting again, put the hurt at 31
  Why: at least 40 (Ana Lind) against 31: 100% apart

SOURCES CONTRADICT EACH OTHER IN WORDS

  The police deny what the mayor says
  Evening Post, 5 May 2022  post.txt:1
  │ Fire on the ferry
  Delta Wire, 4 May 2022  wire/one.txt:3
  │ At least 40 people were hurt, Mayor Ana Lind said.

2 articles, 4 figures, 0 claims: 1 open conflict, 1 dispute.
`,
    );
  });

  it.each([
    ['update', {}, 'UPDATED OVER TIME', '1 update.'],
    ['compatible', {}, 'IN AGREEMENT', '1 agreement.'],
    ['conflict', { status: 'dismissed' }, 'DECIDED', '1 decided conflict.'],
  ] as const)('tells %s %o in brief', (verdict, rest, title, counts) => {
    const printed = print('text', { pairs: [{ ...conflict, verdict, ...rest }] });
    expect(printed).toMatch(new RegExp(`^${title}\n\n  People hurt.*At least 40 \\(Delta Wire, 4 May`, 's'));
    expect(printed.trimEnd().split('\n').at(-1)).toBe(`2 articles, 4 figures, 0 claims: ${counts}`);
  });

  it('leaves out what agrees with itself', () => {
    const pair: Pair = { ...conflict, b: { file: 'wire/one.txt', figure: 'f2' }, verdict: 'compatible' };
    expect(print('text', { pairs: [pair] })).not.toContain('IN AGREEMENT');
  });

  it('says when nothing meets', () => {
    expect(print('text', {})).toBe(
      '2 articles, 4 figures, 0 claims: no figure that another source also gives.\n',
    );
    expect(print('text', { sources: new Map(), problems })).toBe(
      'No article was read. 1 path could not be read.\n',
    );
  });

  it('colours for a terminal only, and not for those who declined it', () => {
    const isColoured = (terminal: Partial<Io['stdout']>, env = {}) =>
      print('text', { pairs: [conflict] }, terminal, env).includes('\x1b[');
    expect(isColoured({ isTTY: true })).toBe(true);
    expect(isColoured({ isTTY: false })).toBe(false);
    expect(isColoured({ isTTY: true }, { NO_COLOR: '1' })).toBe(false);
    expect(isColoured({ isTTY: true }, { TERM: 'dumb' })).toBe(false);
  });

  it.each([60, 80, 100, 200])('stays within %i columns', (columns) => {
    const wordy = { ...conflict, why: 'a reason that goes on and on, '.repeat(9) };
    for (const line of print('text', { pairs: [wordy], disputes: [dispute] }, { columns }).split('\n'))
      expect(line.length).toBeLessThanOrEqual(Math.min(columns, 100));
  });
});

describe('github', () => {
  it('writes workflow commands that no text can break out of', () => {
    expect(print('github', { pairs: [conflict], disputes: [dispute], problems }).split('\n')).toEqual([
      '::error file=a%2Cb.txt,line=3,col=2,title=Crosscheck::50%25 lost',
      '::warning file=wire/one.txt,line=3,col=1,endColumn=12,title=Sources disagree%3A people hurt%2C in all%3A ferry fire::at least 40 (Ana Lind)%0Aagainst 31: 100%25 apart%0AThe other passage: "31", post.txt:3',
      '::notice file=post.txt,line=1,col=1,endColumn=5,title=Sources contradict each other::the police deny what the mayor says%0AThe other passage: "At least", wire/one.txt:3',
      '',
    ]);
  });

  it('keeps updates and agreements to itself, and of decided conflicts tells the number', () => {
    const pairs: Pair[] = [
      { ...conflict, status: 'explained' },
      { ...conflict, verdict: 'update' },
      { ...conflict, verdict: 'compatible' },
    ];
    expect(print('github', { pairs })).toBe('::notice title=Crosscheck::1 decided conflict not shown.\n');
    expect(print('github', { pairs: pairs.slice(1) })).toBe('');
  });
});

describe('sarif', () => {
  interface Log {
    readonly version: string;
    readonly runs: readonly {
      readonly columnKind: string;
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly Record<string, unknown>[];
      readonly invocations: readonly object[];
    }[];
  }
  const run = (report: Partial<Report>) => (JSON.parse(print('sarif', report)) as Log).runs[0];

  it('has both passages of a conflict', () => {
    const found = run({ pairs: [conflict] });
    expect(found?.columnKind).toBe('utf16CodeUnits');
    expect(found?.results).toMatchObject([
      {
        ...{ ruleId: 'conflict', ruleIndex: 0, level: 'warning', suppressions: [] },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'wire/one.txt' },
              region: {
                ...{ startLine: 3, startColumn: 1, endLine: 3, endColumn: 12 },
                ...{ charOffset: 28, charLength: 11, snippet: { text: 'At least 40' } },
              },
            },
          },
        ],
        relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'post.txt' } } }],
      },
    ]);
  });

  it('has settled conflicts as suppressed, disputes as notes, nothing of the rest', () => {
    const pairs: Pair[] = [
      { ...conflict, status: 'dismissed' },
      { ...conflict, verdict: 'update' },
    ];
    expect(run({ pairs, disputes: [dispute] })?.results).toMatchObject([
      {
        ruleId: 'conflict',
        suppressions: [{ kind: 'external', status: 'accepted', justification: 'dismissed' }],
      },
      { ruleId: 'dispute', ruleIndex: 1, level: 'note' },
    ]);
  });

  it('says what could not be read', () => {
    expect(run({ problems })?.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'a%2Cb.txt' } } }] },
        ],
      },
    ]);
  });
});

it('writes a spreadsheet with a row for each figure', () => {
  const rows = (csvTitles + csvOf(wire)).split('\r\n');
  expect(rows[0]).toMatch(/^file,publisher,published,record,id,line,start,end,text,kind,hedge,value/);
  expect(rows.slice(1)).toEqual([
    'wire/one.txt,Delta Wire,2022-05-04,figure,f2,1,18,21,5:2,ratio,exact,2.5,,,,,,,',
    'wire/one.txt,Delta Wire,2022-05-04,figure,f1,3,28,39,At least 40,count,at-least,40,40,,person,,,Ana Lind,',
    '',
  ]);
  const quoted = source('a "b".txt', 'One, Two', '2022', ['1', ['1', { what: 'x\ny' }]]);
  expect(csvOf(quoted)).toBe('"a ""b"".txt","One, Two",2022,figure,f1,1,0,1,1,count,exact,,,,,"x\ny",,,\r\n');
});
