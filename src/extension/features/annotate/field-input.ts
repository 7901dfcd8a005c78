import * as vscode from 'vscode';
import { type FieldName, type Fields, readField } from '../../../core/index.ts';

const { t } = vscode.l10n;

/** A field that can be filled in, with what it holds now. */
export interface FieldChoice {
  readonly name: FieldName;
  readonly value: string;
}

/** Lets one of the fields be chosen, each beside what it holds. */
export async function askField(
  title: string,
  choices: readonly FieldChoice[],
): Promise<FieldChoice | undefined> {
  const rows = choices.map((choice) => ({
    label: fieldTitle(choice.name),
    description: choice.value || '–',
    choice,
  }));
  return (await vscode.window.showQuickPick(rows, { title, placeHolder: t('What is to be changed?') }))
    ?.choice;
}

/** Asks for the value of a field. Empty takes it away; undefined where it is left with Escape. */
export async function askValue(
  { name, value }: FieldChoice,
  suggestions: readonly string[] = [],
): Promise<Fields | undefined> {
  const typed =
    suggestions.length > 0
      ? await askOrChoose(fieldTitle(name), value, suggestions)
      : await vscode.window.showInputBox({
          title: fieldTitle(name),
          value,
          prompt: hintFor(name),
          validateInput: (input) => {
            const read = readField(name, input);
            return read.ok ? undefined : expectation(read.expected);
          },
        });
  if (typed === undefined) return undefined;
  const read = readField(name, typed);
  return read.ok ? read.fields : undefined;
}

interface Row extends vscode.QuickPickItem {
  readonly value: string;
}

/** A list to choose from, in which anything else can be typed. */
function askOrChoose(
  title: string,
  value: string,
  suggestions: readonly string[],
): Promise<string | undefined> {
  const input = vscode.window.createQuickPick<Row>();
  input.title = title;
  input.placeholder = value === '' ? t('Type, or choose from the list') : t('Now: {0}', value);
  const listed = suggestions.map((each): Row => ({ label: each, value: each }));
  const show = () => {
    const typed = input.value.trim();
    const own: Row = { label: typed, description: t('as typed'), alwaysShow: true, value: typed };
    const none: Row = { label: t('Nothing'), description: t('as the article has it'), value: '' };
    const rest = value === '' ? listed : [...listed, none];
    input.items = typed === '' || suggestions.includes(typed) ? rest : [own, ...listed];
  };
  show();
  return new Promise((resolve) => {
    input.onDidChangeValue(show);
    input.onDidAccept(() => {
      resolve(input.activeItems[0]?.value ?? input.value);
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

export function fieldTitle(name: FieldName): string {
  switch (name) {
    case 'text':
      return t('Note');
    case 'value':
      return t('Value');
    case 'low':
      return t('At least');
    case 'high':
      return t('At most');
    case 'unit':
      return t('Unit');
    case 'what':
      return t('What is counted');
    case 'measure':
      return t('Measure');
    case 'asOf':
      return t('As of');
    case 'speaker':
      return t('Speaker');
    case 'tags':
      return t('Tags');
    case 'assessment':
      return t('Assessment');
  }
}

function hintFor(name: FieldName): string {
  if (name === 'value') return t('In digits or words: 520000, "1.2 million", "nearly 3,000"');
  if (name === 'unit') return t('The singular noun that is counted, a currency code, or a unit such as km');
  return name === 'asOf' ? t('The date at which it holds: 2020, 2020-02 or 2020-02-29') : '';
}

function expectation(expected: 'number' | 'date'): string {
  return expected === 'number'
    ? t('Not a number. Examples: 520000, "1.2 million", "nearly 3,000"')
    : t('Not a date. Write 2020, 2020-02 or 2020-02-29.');
}
