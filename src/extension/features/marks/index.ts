import * as vscode from 'vscode';
import type { Span } from '../../../core/index.ts';
import type { Annotations } from '../../annotations/annotations.ts';
import { rangeOf } from '../../places.ts';
import type { Surroundings } from '../feature.ts';
import { registerHover } from './hover.ts';
import { type Mark, markAnnotations, signsOf } from './model.ts';

/** What is drawn: the passages of notes and claims, and a sign in the gutter per line. */
interface Types {
  readonly passage: vscode.TextEditorDecorationType;
  readonly signs: Readonly<Record<Mark | 'several', vscode.TextEditorDecorationType>>;
}

export function register({ context, workspace }: Surroundings, annotations: Annotations): void {
  const types = markTypes(context.extensionUri);
  const { window } = vscode;
  const draw = (editors: readonly vscode.TextEditor[]) => {
    for (const editor of editors) mark(editor, types, annotations);
  };
  context.subscriptions.push(
    types.passage,
    ...Object.values(types.signs),
    registerHover(annotations),
    window.onDidChangeVisibleTextEditors(draw),
    workspace.onDidChange((files) => {
      draw(window.visibleTextEditors.filter(({ document }) => files.has(document.uri.toString())));
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('crosscheck.figures.underline')) draw(window.visibleTextEditors);
    }),
  );
  draw(window.visibleTextEditors);
}

/** A background tells that there is something to read; the shape in the gutter tells what. */
function markTypes(extension: vscode.Uri): Types {
  const sign = (name: string) => {
    const icon = (theme: string) => vscode.Uri.joinPath(extension, `media/gutter/${name}-${theme}.svg`);
    return vscode.window.createTextEditorDecorationType({
      gutterIconSize: '75%',
      light: { gutterIconPath: icon('light') },
      dark: { gutterIconPath: icon('dark') },
    });
  };
  return {
    passage: vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor('crosscheck.annotationBackground'),
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
    signs: {
      note: sign('note'),
      claim: sign('claim'),
      figure: sign('figure'),
      rejected: sign('rejected'),
      resolved: sign('resolved'),
      several: sign('several'),
    },
  };
}

function mark(editor: vscode.TextEditor, { passage, signs }: Types, annotations: Annotations): void {
  const file = editor.document.uri.toString();
  const isOn = vscode.workspace
    .getConfiguration('crosscheck', editor.document)
    .get('figures.underline', true);
  const placed = isOn ? annotations.of(file) : [];
  const reading = placed.length > 0 ? annotations.reading(file) : undefined;
  const marks = markAnnotations(reading ? placed : []);
  const rangesOf = (spans: readonly Span[]) => (reading ? spans.map((span) => rangeOf(reading, span)) : []);
  editor.setDecorations(passage, rangesOf([...marks.note, ...marks.claim]));
  const lines = signsOf(marks, (start) => (reading ? rangeOf(reading, { start, end: start }).start.line : 0));
  for (const [name, type] of Object.entries(signs)) {
    const its = [...lines].filter(([, sign]) => sign === name);
    editor.setDecorations(
      type,
      its.map(([line]) => new vscode.Range(line, 0, line, 0)),
    );
  }
}
