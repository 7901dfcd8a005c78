/** A test for paths with '/' that any of the patterns matches; "**", "*", "?" and "{a,b}" mean what they mean in VS Code. Case doesn't matter. */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const expressions = patterns
    .flatMap(expandBraces)
    .map((pattern) => new RegExp(`^${toSource(pattern)}$`, 'iu'));
  return (path) => expressions.some((expression) => expression.test(path));
}

/** The patterns that "{a,b}" stands for; nested ones too. */
export function expandBraces(pattern: string): string[] {
  const innermost = /\{([^{}]*)\}/.exec(pattern);
  if (!innermost) return [pattern];
  const head = pattern.slice(0, innermost.index);
  const tail = pattern.slice(innermost.index + innermost[0].length);
  const choices = (innermost[1] ?? '').split(',').flatMap((choice) => expandBraces(head + choice + tail));
  return [...new Set(choices)];
}

function toSource(pattern: string): string {
  return pattern.replace(/\*\*\/|\/\*\*$|\*\*|\*|\?|[\\^$.|+()[\]{}]/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '/**') return '(?:/.*)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    return `\\${part}`;
  });
}
