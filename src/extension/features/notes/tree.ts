import * as vscode from 'vscode';
import type { Annotation } from '../../../core/index.ts';
import type { Annotations } from '../../annotations/annotations.ts';
import {
  annotationLabel,
  countAnnotations,
  factsOf,
  kindName,
  momentName,
} from '../../annotations/wording.ts';
import { sidecarOf } from '../../article-files.ts';
import { isOpenConflict, pairsByFigure } from '../../corpus.ts';
import { inOneLine, passageAt } from '../../passage.ts';
import { joined, pathName, sourceName } from '../../wording.ts';
import type { Workspace } from '../../workspace.ts';
import {
  type AnnotationNode,
  type ArticleNode,
  arrange,
  type Listed,
  type LostNode,
  type Node,
  type ReplyNode,
  replyNodes,
  stateOf,
} from './model.ts';

const { t } = vscode.l10n;
const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

const ICONS: Readonly<Record<Annotation['kind'], string>> = {
  note: 'note',
  figure: 'symbol-number',
  claim: 'quote',
  decision: 'law',
};

/** The Notes view: what is lost, then by article. */
export class NotesTree implements vscode.TreeDataProvider<Node> {
  readonly #changed = new vscode.EventEmitter<Node | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #workspace: Workspace;
  readonly #annotations: Annotations;
  #filter = '';
  #roots: readonly Node[] = [];

  constructor(workspace: Workspace, annotations: Annotations) {
    this.#workspace = workspace;
    this.#annotations = annotations;
  }

  get filter(): string {
    return this.#filter;
  }

  /** How many headings the view shows. */
  get shown(): number {
    return this.#roots.length;
  }

  narrow(filter: string): void {
    this.#filter = filter;
    this.refresh();
  }

  refresh(): void {
    this.#roots = arrange(this.listed(), this.#filter);
    this.#changed.fire(undefined);
  }

  /** All annotations of the workspace. */
  listed(): readonly Listed[] {
    const { corpus } = this.#workspace;
    return [...corpus.annotated()].flatMap((file) => {
      const placed = this.#annotations.of(file);
      const article = corpus.reading(file)?.article;
      const contradicted = article && pairsByFigure(corpus.pairs(file).filter(isOpenConflict), file);
      const figures = article?.figures.filter(({ id }) => contradicted?.has(id)) ?? [];
      const path = pathName(file);
      return placed.map((each): Listed => {
        const { span } = each;
        const isContradicted = figures.some(
          (figure) => span !== undefined && figure.start < span.end && span.start < figure.end,
        );
        const source = article ? sourceName(article) : path;
        return { placed: each, path, source, isGone: !article, isContradicted };
      });
    });
  }

  getChildren(node?: Node): Node[] {
    if (!node) {
      this.#workspace.open();
      this.#roots = arrange(this.listed(), this.#filter);
      return [...this.#roots];
    }
    if (node.kind === 'reply') return [];
    return node.kind === 'annotation' ? [...replyNodes(node)] : [...node.rows];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const item = this.#item(node);
    item.id = node.id;
    return item;
  }

  #item(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'lost':
        return lostItem(node);
      case 'article':
        return this.#articleItem(node);
      case 'annotation':
        return this.#annotationItem(node);
      case 'reply':
        return this.#replyItem(node);
    }
  }

  #articleItem({ file, isGone, rows }: ArticleNode): vscode.TreeItem {
    const item = new vscode.TreeItem(rows[0]?.listed.source ?? pathName(file), Expanded);
    item.description = isGone ? t('The article is gone') : String(rows.length);
    item.iconPath = new vscode.ThemeIcon(isGone ? 'question' : 'file-text');
    item.resourceUri = vscode.Uri.parse(file);
    item.tooltip = pathName(file);
    item.contextValue = isGone ? 'notes.gone' : 'notes.article';
    item.command = isGone
      ? opening({ file: sidecarOf(vscode.Uri.parse(file)).toString(), start: 0, end: 0 })
      : opening({ file, start: 0, end: 0 });
    const label = joined(
      rows[0]?.listed.source,
      countAnnotations(rows.length),
      isGone && t('The article is gone'),
    );
    item.accessibilityInformation = { label };
    return item;
  }

  #annotationItem({ listed }: AnnotationNode): vscode.TreeItem {
    const { placed } = listed;
    const { annotation } = placed;
    const state = stateOf(listed);
    const hasThread = (annotation.thread?.length ?? 0) > 0;
    const label = state === 'lost' ? t('“{0}”', oneLine(annotation.quote)) : annotationLabel(annotation);
    const item = new vscode.TreeItem(label, hasThread ? Collapsed : None);
    const tags = (annotation.tags ?? []).map((tag) => `#${tag}`).join(' ');
    const quote = label === oneLine(annotation.quote) ? '' : t('“{0}”', oneLine(annotation.quote));
    item.description =
      state === 'lost'
        ? joined(likeliest(placed.best), annotationLabel(annotation), listed.source)
        : joined(tags, quote);
    item.iconPath = icon(annotation, state);
    item.contextValue = `annotation.${annotation.kind}.${state}${state === 'lost' && placed.best ? '.likely' : ''}`;
    item.command = opening(this.#placeOf(listed));
    item.tooltip = this.#tooltip(listed);
    const said = [kindName(annotation.kind), item.description, annotation.by, stateName(state)];
    item.accessibilityInformation = { label: joined(label, ...said) };
    return item;
  }

  #replyItem({ listed, index }: ReplyNode): vscode.TreeItem {
    const reply = listed.placed.annotation.thread?.[index];
    const item = new vscode.TreeItem(oneLine(reply?.text ?? ''), None);
    item.description = joined(reply?.by, momentName(reply?.created));
    item.iconPath = new vscode.ThemeIcon('reply');
    item.contextValue = 'reply';
    item.command = opening(this.#placeOf(listed));
    return item;
  }

  /** Its passage, the likeliest one, or else where it is written down. */
  #placeOf({ placed: { file, span, best, annotation } }: Listed): {
    file: string;
    start: number;
    end: number;
  } {
    const at = span ?? best?.span;
    if (at) return { file, start: at.start, end: at.end };
    const sidecar = this.#workspace.corpus.sidecar(file);
    const written = sidecar?.annotations.find((each) => each.annotation.id === annotation.id)?.span;
    const start = written?.start ?? 0;
    return { file: sidecarOf(vscode.Uri.parse(file)).toString(), start, end: start };
  }

  #tooltip({ placed, path }: Listed): string {
    const { annotation, best, file } = placed;
    const text = this.#workspace.corpus.reading(file)?.text;
    const lines = [
      annotation.text,
      joined(...factsOf(annotation)),
      t('“{0}”', annotation.quote),
      best && text && t('Likeliest now: {0}', inOneLine(passageAt(text, best.span))),
      joined(annotation.by, momentName(annotation.created), path),
    ];
    return lines.filter(Boolean).join('\n\n');
  }
}

function lostItem({ rows }: LostNode): vscode.TreeItem {
  const item = new vscode.TreeItem(t('Lost'), Expanded);
  item.description = t('{0} whose passage was not found', countAnnotations(rows.length));
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.contextValue = 'notes.lost';
  return item;
}

function likeliest(best: Listed['placed']['best']): string {
  return best ? t('{0} % alike', Math.round(best.confidence * 100)) : t('nothing alike');
}

function icon({ kind, ...rest }: Annotation, state: ReturnType<typeof stateOf>): vscode.ThemeIcon {
  if (state === 'lost') return new vscode.ThemeIcon('debug-disconnect');
  if (state === 'resolved' && kind !== 'figure') return new vscode.ThemeIcon('pass');
  const isRejected = 'assessment' in rest && rest.assessment === 'rejected';
  return new vscode.ThemeIcon(isRejected ? 'circle-slash' : ICONS[kind]);
}

function stateName(state: ReturnType<typeof stateOf>): string {
  switch (state) {
    case 'lost':
      return t('lost');
    case 'gone':
      return t('the article is gone');
    case 'open':
      return t('open');
    case 'resolved':
      return t('resolved');
    case 'decided':
      return t('decided');
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function opening(place: { file: string; start: number; end: number }): vscode.Command {
  return { command: 'crosscheck.showPassage', title: t('Show Passage'), arguments: [place] };
}
