/**
 * Text of an article as Markdown that shows it and does nothing else: no markup, links, table cells or icons.
 * Every ASCII punctuation mark is escaped, which also keeps bare addresses from becoming links.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[!"#$%'()*+,\-./:=?@[\\\]^_`{|}~]/g, '\\$&');
}

/** A Markdown link that runs a command; `label` must be escaped already. */
export function commandLink(label: string, command: string, ...args: readonly unknown[]): string {
  const target = args.length > 0 ? `${command}?${encodeURIComponent(JSON.stringify(args))}` : command;
  // encodeURIComponent leaves parentheses, which would end the link.
  return `[${label}](command:${target.replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)})`;
}
