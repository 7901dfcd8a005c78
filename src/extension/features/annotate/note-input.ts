import * as vscode from 'vscode';
import { completeTag, readNote, type TypedNote, tagBegun } from './model.ts';

const { t } = vscode.l10n;

/** A tag that can be given, with what the codebook says of it and how often it is used. */
export interface KnownTag {
  readonly tag: string;
  readonly meaning: string;
  readonly uses: number;
}

interface Row extends vscode.QuickPickItem {
  /** The tag that the row completes; undefined for the row that saves. */
  readonly tag?: string;
}

const MOST_TAGS = 12;

/**
 * One line for a note: type it, Enter saves. "#" begins a tag and lists those that there are; Enter on one of them completes it.
 * Undefined where it is left with Escape.
 */
export function askNote(
  title: string,
  value: string,
  tags: Promise<readonly KnownTag[]>,
): Promise<TypedNote | undefined> {
  const input = vscode.window.createQuickPick<Row>();
  input.title = title;
  input.placeholder = t('Note, with #tags. Enter saves.');
  input.ignoreFocusOut = true;
  input.value = value;
  let known: readonly KnownTag[] = [];
  // A list that is set anew loses the row that was moved to; whoever types fast would save instead of complete.
  const show = () => {
    const rows = rowsFor(input.value, known);
    if (JSON.stringify(rows) === JSON.stringify(input.items)) return;
    const active = input.activeItems[0]?.tag;
    input.items = rows;
    if (active === undefined) return;
    // Of a tag that what was typed meanwhile leaves out, the next best one is meant, and still not saving.
    const meant = rows.find(({ tag }) => tag === active) ?? rows[1];
    if (meant) input.activeItems = [meant];
  };
  show();
  // The line is there at once, or what is typed would go into the article; the tags come when they are known.
  void tags.then((found) => {
    known = found;
    show();
  });
  return new Promise((resolve) => {
    input.onDidChangeValue(show);
    input.onDidAccept(() => {
      const tag = input.activeItems[0]?.tag;
      if (tag === undefined) {
        resolve(readNote(input.value));
        input.hide();
        return;
      }
      input.value = completeTag(input.value, tag);
      show();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

/** Saving comes first, so that Enter never does what was not meant. Labels hold no "#", which keeps the order as it is here. */
function rowsFor(typed: string, known: readonly KnownTag[]): Row[] {
  const note = readNote(typed);
  const begun = tagBegun(typed)?.toLowerCase();
  const offered =
    begun === undefined
      ? []
      : known.filter(({ tag }) => tag.toLowerCase().startsWith(begun) && tag !== note.tags.at(-1));
  const save: Row = {
    label: `$(check) ${t('Save')}`,
    description: note.tags
      .filter((tag) => tag.toLowerCase() !== begun)
      .map((tag) => `#${tag}`)
      .join(' '),
    alwaysShow: true,
  };
  return [save, ...offered.slice(0, MOST_TAGS).map(tagRow)];
}

function tagRow({ tag, meaning, uses }: KnownTag): Row {
  return { label: `$(tag) ${tag}`, description: describeTag(meaning, uses), alwaysShow: true, tag };
}

/** What a list says beside a tag. */
export function describeTag(meaning: string, uses: number): string {
  const used = uses === 0 ? '' : uses === 1 ? t('used once') : t('used {0} times', uses);
  return [meaning, used].filter(Boolean).join(' · ');
}
