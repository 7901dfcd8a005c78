import * as vscode from 'vscode';
import { rangeOf } from '../../places.ts';
import type { Workspace } from '../../workspace.ts';
import { type Commands, registerCommands } from '../commands.ts';
import type { Surroundings } from '../feature.ts';
import { type Mark, markFigures } from './model.ts';

const SETTING = 'figures.underline';

export const commands = {
  'crosscheck.toggleFigureMarks': () => toggle(),
} satisfies Commands<undefined>;

export function register({ context, workspace, log }: Surroundings): void {
  const types = markTypes();
  const { window } = vscode;
  const draw = (editors: readonly vscode.TextEditor[]) => {
    for (const editor of editors) mark(editor, types, workspace);
  };
  context.subscriptions.push(
    ...Object.values(types),
    window.onDidChangeVisibleTextEditors(draw),
    workspace.onDidChange((files) => {
      draw(window.visibleTextEditors.filter(({ document }) => files.has(document.uri.toString())));
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`crosscheck.${SETTING}`)) draw(window.visibleTextEditors);
    }),
    ...registerCommands(commands, undefined, log),
  );
  draw(window.visibleTextEditors);
}

/** Each mark has a line of its own, so that colour is never the only difference. */
function markTypes(): Readonly<Record<Mark, vscode.TextEditorDecorationType>> {
  const underline = (color: string, style: string, width: string) =>
    vscode.window.createTextEditorDecorationType({
      borderColor: new vscode.ThemeColor(color),
      borderStyle: `none none ${style} none`,
      borderWidth: `0 0 ${width} 0`,
    });
  const conflict = new vscode.ThemeColor('crosscheck.conflictForeground');
  return {
    count: underline('crosscheck.countUnderline', 'dotted', '1px'),
    money: underline('crosscheck.moneyUnderline', 'dashed', '1px'),
    percent: underline('crosscheck.percentUnderline', 'double', '3px'),
    measure: underline('crosscheck.measureUnderline', 'solid', '1px'),
    conflict: vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor('crosscheck.conflictBackground'),
      border: '1px solid',
      borderColor: conflict,
      borderRadius: '3px',
      overviewRulerColor: conflict,
      overviewRulerLane: vscode.OverviewRulerLane.Center,
    }),
  };
}

function mark(
  editor: vscode.TextEditor,
  types: Readonly<Record<Mark, vscode.TextEditorDecorationType>>,
  workspace: Workspace,
): void {
  const isOn = vscode.workspace.getConfiguration('crosscheck', editor.document).get(SETTING, true);
  const reading = isOn ? workspace.readingOf(editor.document) : undefined;
  const spans = reading && markFigures(reading.article, workspace.corpus.pairs(reading.file));
  for (const [name, type] of Object.entries(types) as [Mark, vscode.TextEditorDecorationType][]) {
    editor.setDecorations(type, reading && spans ? spans[name].map((span) => rangeOf(reading, span)) : []);
  }
}

/** Changes the setting where it is set, so that the change takes effect. */
async function toggle(): Promise<void> {
  const settings = vscode.workspace.getConfiguration('crosscheck');
  const inspected = settings.inspect<boolean>(SETTING);
  const isInWorkspace = inspected?.workspaceValue !== undefined;
  const { Global, Workspace } = vscode.ConfigurationTarget;
  await settings.update(SETTING, !settings.get(SETTING, true), isInWorkspace ? Workspace : Global);
}
