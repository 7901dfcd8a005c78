import type { Format } from './index.ts';

export const json: Format = ({ sources, pairs, disputes, problems }) =>
  jsonList({ articles: [...sources.values()].map(({ article }) => article), pairs, disputes, problems });

/** An object of lists as JSON, each element a piece of its own. */
export function* jsonList(lists: Readonly<Record<string, readonly unknown[]>>): Generator<string> {
  let opening = '{';
  for (const [name, elements] of Object.entries(lists)) {
    yield `${opening}\n  ${JSON.stringify(name)}: [`;
    opening = ',';
    let separator = '\n    ';
    for (const element of elements) {
      yield separator + JSON.stringify(element, null, 2).replaceAll('\n', '\n    ');
      separator = ',\n    ';
    }
    yield elements.length > 0 ? '\n  ]' : ']';
  }
  yield '\n}\n';
}
