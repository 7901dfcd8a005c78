/** The path that leads from the folder of the file `from` to the file `to`; both with '/' between their parts. */
export function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  const shared = start.findIndex((part, at) => part !== end[at] || at === end.length - 1);
  const common = shared < 0 ? start.length : shared;
  return [...start.slice(common).map(() => '..'), ...end.slice(common)].join('/');
}

/** The path that `relative` leads to from the folder of the file `from`. */
export function resolvePath(from: string, relative: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
