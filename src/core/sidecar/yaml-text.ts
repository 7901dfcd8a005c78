import { Document, isMap, isScalar, isSeq, type Node, Scalar, visit } from 'yaml';

/** Everything on one line, whatever its length. */
const layout = {
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Infinity,
  flowCollectionPadding: false,
} as const;

/** The value as lines of YAML without indentation: texts of several lines as literal blocks, lists of short words in brackets. */
export function blockLines(value: unknown): string[] {
  const document = new Document(value);
  visit(document, {
    Pair: (_, { key, value: of }) => {
      if (isScalar(of) && isContext(key)) quoteLines(of);
    },
    Scalar: (_, node) => quoteWhatYamlLoses(node),
    Seq: (_, node) => {
      if (node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  return escapeControls(document.toString(layout)).replace(/\n$/, '').split('\n');
}

/** The value on one line, as it may stand between brackets. */
export function flowText(value: unknown): string {
  // in a list, so that what brackets ask for is quoted, and what begins a document is none
  const document = new Document([value]);
  visit(document, {
    Node: (_, node: Node) => {
      if (isMap(node) || isSeq(node)) node.flow = true;
      if (isScalar(node)) {
        quoteLines(node);
        quoteWhatYamlLoses(node);
      }
    },
  });
  return escapeControls(document.toString(layout)).trimEnd().slice(1, -1);
}

/** What stands around a passage reads better on one line. */
function isContext(key: unknown): boolean {
  return isScalar(key) && (key.value === 'before' || key.value === 'after');
}

function quoteLines(node: Scalar): void {
  if (typeof node.value === 'string' && node.value.includes('\n')) node.type = Scalar.QUOTE_DOUBLE;
}

/** Line ends of other systems, byte order marks, control characters and halves of a surrogate pair come back from no other style. */
const lost = /[^\n\t\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;

function quoteWhatYamlLoses(node: Scalar): void {
  if (typeof node.value !== 'string') return;
  // a literal block hides spaces at the ends of its lines, and has no indentation of its own if it begins with one
  const isUnsafeBlock = node.value.includes('\n') && (/^\s/.test(node.value) || /[ \t]$/m.test(node.value));
  if (lost.test(node.value) || isUnsafeBlock) node.type = Scalar.QUOTE_DOUBLE;
}

/** Such characters stand in double quotes by now; there they are escaped. */
function escapeControls(text: string): string {
  return text.replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
