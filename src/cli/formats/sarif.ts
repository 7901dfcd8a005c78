import { version } from '../../../package.json';
import type { Pair, Severity, Span } from '../../core/index.ts';
import { figureOf, placeOf, type Sources, whyOf } from '../passages.ts';
import type { Format } from './index.ts';

/** SARIF 2.1.0: conflicts and disputes as results, what editors have settled as suppressed, bad input as notifications. */
export const sarif: Format = function* ({ sources, pairs, disputes, problems }) {
  const conflicts = pairs.filter(({ verdict }) => verdict === 'conflict');
  const results = [
    ...conflicts.map((pair) => ({
      ...result('conflict', `Sources disagree about ${pair.measure}: ${whyOf(pair)}`),
      locations: [location(sources, pair.a.file, figureOf(sources, pair.a))],
      relatedLocations: [related(sources, pair.b.file, figureOf(sources, pair.b))],
      suppressions: suppressionsFor(pair),
    })),
    ...disputes.map(({ a, b, why }) => ({
      ...result('dispute', why),
      locations: [location(sources, a.file, a)],
      relatedLocations: [related(sources, b.file, b)],
    })),
  ];
  const toolExecutionNotifications = problems.map(({ file, line, column, severity, message }) => ({
    level: levels[severity],
    message: { text: message },
    locations: [physical(file, { startLine: line, startColumn: column })],
  }));
  const executionSuccessful = problems.every(({ severity }) => severity !== 'error');
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Crosscheck', semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful, toolExecutionNotifications }],
        results,
      },
    ],
  };
  yield `${JSON.stringify(log, null, 2)}\n`;
};

const rules = [
  {
    id: 'conflict',
    name: 'FiguresInConflict',
    shortDescription: { text: 'Sources give figures that cannot both be right.' },
    fullDescription: {
      text: 'Two figures answer the same question, for the same thing at the same time, and what their words allow does not overlap.',
    },
    help: { text: 'Read both passages; correct one, or record in its annotations why they differ.' },
    defaultConfiguration: { level: 'warning' },
  },
  {
    id: 'dispute',
    name: 'AccountsInDispute',
    shortDescription: { text: 'Sources contradict each other in words.' },
    fullDescription: { text: 'A denial, a rival account, rival blame, or two dates for one event.' },
    help: { text: 'Read both passages and attribute each account to its source.' },
    defaultConfiguration: { level: 'note' },
  },
] as const;

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};

function result(ruleId: (typeof rules)[number]['id'], text: string) {
  const ruleIndex = rules.findIndex(({ id }) => id === ruleId);
  return { ruleId, ruleIndex, level: rules[ruleIndex]?.defaultConfiguration.level, message: { text } };
}

function location(sources: Sources, file: string, span: Span & { readonly text: string }) {
  const { start, end } = placeOf(sources, file, span);
  return physical(file, {
    ...{ startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    ...{ charOffset: span.start, charLength: span.end - span.start, snippet: { text: span.text } },
  });
}

function related(sources: Sources, file: string, span: Span & { readonly text: string }) {
  return { ...location(sources, file, span), message: { text: `The other passage: ${span.text}` } };
}

function physical(file: string, region: Readonly<Record<string, unknown>>) {
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } };
}

/** Relative, so that the log means the same on another machine. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

/** What somebody has looked at and settled is still in the log, as reviewed. */
function suppressionsFor({ status, decision }: Pair) {
  if (status === 'open') return [];
  const { reason, by, text } = decision ?? {};
  const ruling = [
    status,
    ...(reason ? [`(${reason.replaceAll('-', ' ')})`] : []),
    ...(by ? [`by ${by}`] : []),
  ];
  const justification = text ? `${ruling.join(' ')}: ${text}` : ruling.join(' ');
  return [{ kind: 'external', status: 'accepted', justification }];
}
