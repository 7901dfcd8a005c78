import * as vscode from 'vscode';
import { readTags } from '../../../core/index.ts';
import { describeTag, type KnownTag } from './note-input.ts';

const { t } = vscode.l10n;

interface Row extends vscode.QuickPickItem {
  readonly tag: string;
}

/** Lets tags be ticked and unticked; a name that is not listed becomes a new one. Undefined where it is left with Escape. */
export function askTags(
  title: string,
  given: readonly string[],
  known: readonly KnownTag[],
): Promise<readonly string[] | undefined> {
  const input = vscode.window.createQuickPick<Row>();
  input.title = title;
  input.placeholder = t('Tick tags, or type a new one. Enter saves.');
  input.canSelectMany = true;
  input.matchOnDescription = true;
  const others = given.filter((tag) => known.every((each) => each.tag !== tag));
  const rows = [...others.map((tag) => ({ tag, meaning: '', uses: 1 })), ...known].map(rowOf);
  let picked = rows.filter(({ tag }) => given.includes(tag));
  const show = () => {
    const [typed = ''] = readTags(input.value);
    const isNew = typed !== '' && rows.every(({ tag }) => tag !== typed);
    const fresh: Row = { label: typed, description: t('new tag'), alwaysShow: true, tag: typed };
    input.items = isNew ? [fresh, ...rows] : rows;
    input.selectedItems = picked;
  };
  show();
  return new Promise((resolve) => {
    input.onDidChangeValue(show);
    input.onDidChangeSelection((selection) => {
      for (const row of selection) if (!rows.includes(row)) rows.unshift({ ...row, alwaysShow: false });
      picked = rows.filter(({ tag }) => selection.some((row) => row.tag === tag));
    });
    input.onDidAccept(() => {
      // What was typed and not ticked is meant all the same.
      const [typed] = readTags(input.value);
      const isFound = rows.some(({ tag }) => typed !== undefined && tag.startsWith(typed));
      const all = picked.map(({ tag }) => tag);
      resolve(typed === undefined || isFound ? all : [...new Set([...all, typed])]);
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

function rowOf({ tag, meaning, uses }: KnownTag): Row {
  return { label: tag, description: describeTag(meaning, uses), tag };
}
