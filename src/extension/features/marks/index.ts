import * as vscode from 'vscode';
import type { Annotations } from '../../annotations/annotations.ts';
import { rangeOf } from '../../places.ts';
import type { Surroundings } from '../feature.ts';
import { registerHover } from './hover.ts';
import { type Mark, markAnnotations } from './model.ts';

type Types = Readonly<Record<Mark, vscode.TextEditorDecorationType>>;

export function register({ context, workspace }: Surroundings, annotations: Annotations): void {
  const types = markTypes(context.extensionUri);
  const { window } = vscode;
  const draw = (editors: readonly vscode.TextEditor[]) => {
    for (const editor of editors) mark(editor, types, annotations);
  };
  context.subscriptions.push(
    ...Object.values(types),
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
  const type = (mark: Mark, hasBackground: boolean) => {
    const icon = (theme: string) => vscode.Uri.joinPath(extension, `media/gutter/${mark}-${theme}.svg`);
    return vscode.window.createTextEditorDecorationType({
      ...(hasBackground ? { backgroundColor: new vscode.ThemeColor('crosscheck.annotationBackground') } : {}),
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      gutterIconSize: '70%',
      light: { gutterIconPath: icon('light') },
      dark: { gutterIconPath: icon('dark') },
    });
  };
  return {
    resolved: type('resolved', false),
    rejected: type('rejected', false),
    figure: type('figure', false),
    claim: type('claim', true),
    note: type('note', true),
  };
}

function mark(editor: vscode.TextEditor, types: Types, annotations: Annotations): void {
  const file = editor.document.uri.toString();
  const isOn = vscode.workspace
    .getConfiguration('crosscheck', editor.document)
    .get('figures.underline', true);
  const placed = isOn ? annotations.of(file) : [];
  const reading = placed.length > 0 ? annotations.reading(file) : undefined;
  const spans = markAnnotations(placed);
  for (const [name, type] of Object.entries(types) as [Mark, vscode.TextEditorDecorationType][]) {
    editor.setDecorations(type, reading ? spans[name].map((span) => rangeOf(reading, span)) : []);
  }
}
