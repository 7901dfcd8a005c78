import * as vscode from 'vscode';
import type { Article, Kind } from '../../../core/index.ts';
import { isOpenConflict, pairsByFigure } from '../../corpus.ts';
import { inOneLine, passageAt } from '../../passage.ts';
import {
  countClaims,
  countConflicts,
  countFigures,
  dateName,
  joined,
  pathName,
  sourceName,
} from '../../wording.ts';
import type { Workspace } from '../../workspace.ts';
import {
  type Arrangement,
  type ArticleNode,
  arrange,
  type ClaimNode,
  claimNodes,
  type FigureNode,
  type FiguresNode,
  type FolderNode,
  figureNodes,
  insideArticle,
  type Node,
  type SpeakerNode,
} from './model.ts';

const { t } = vscode.l10n;
const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

const ICONS: Readonly<Partial<Record<Kind, string>>> = {
  money: 'credit-card',
  percent: 'percentage',
  duration: 'clock',
  age: 'clock',
  rank: 'list-ordered',
  length: 'symbol-ruler',
  area: 'symbol-ruler',
  mass: 'symbol-ruler',
  volume: 'symbol-ruler',
  speed: 'dashboard',
  temperature: 'flame',
};

/** The Articles view: article, then its figures and, by speaker, its claims. */
export class ArticlesTree implements vscode.TreeDataProvider<Node> {
  readonly #changed = new vscode.EventEmitter<Node | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #workspace: Workspace;
  readonly #rows = new Map<string, ArticleNode>();
  #arrangement: Arrangement;

  constructor(workspace: Workspace, arrangement: Arrangement) {
    this.#workspace = workspace;
    this.#arrangement = arrangement;
  }

  get arrangement(): Arrangement {
    return this.#arrangement;
  }

  /** How many articles the view shows. */
  get shown(): number {
    return this.#rows.size;
  }

  arrange(change: Partial<Arrangement>): void {
    this.#arrangement = { ...this.#arrangement, ...change };
    this.refresh();
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  getChildren(node?: Node): Node[] {
    return [...this.#inside(node)];
  }

  #inside(node: Node | undefined): readonly Node[] {
    if (!node) return this.#roots();
    if (node.kind === 'folder') return node.articles;
    if (node.kind === 'speaker') return claimNodes(node);
    const article = this.#article(node.file);
    if (!article) return [];
    if (node.kind === 'article') return insideArticle(article);
    return node.kind === 'figures' ? figureNodes(article) : [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const item = this.#item(node);
    item.id = node.id;
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: Node): vscode.TreeItem {
    const reading = 'file' in node ? this.#workspace.corpus.reading(node.file) : undefined;
    if (node.kind === 'figure' && reading)
      item.tooltip = inOneLine(passageAt(reading.text, node.figure, 200));
    if (node.kind === 'claim') item.tooltip = node.claim.text;
    if (node.kind === 'article' && reading) {
      const { published, publishedFrom } = reading.article;
      const date =
        publishedFrom === 'inferred' ? t('{0} (inferred)', dateName(published)) : dateName(published);
      const { title } = reading.article;
      const lines = [title, joined(sourceName(reading.article), date), pathName(node.file)];
      item.tooltip = lines.filter(Boolean).join('\n');
    }
    return item;
  }

  #roots(): readonly Node[] {
    this.#workspace.open();
    const roots = arrange(this.#workspace.corpus.readings(), this.#arrangement, pathName);
    this.#rows.clear();
    for (const row of roots.flatMap((root) => (root.kind === 'folder' ? root.articles : [root]))) {
      this.#rows.set(row.file, row);
    }
    return roots;
  }

  #article(file: string): Article | undefined {
    return this.#workspace.corpus.reading(file)?.article;
  }

  #item(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'folder':
        return folderItem(node);
      case 'article':
        return this.#articleItem(node);
      case 'figures':
        return this.#figuresItem(node);
      case 'speaker':
        return speakerItem(node);
      case 'figure':
        return this.#figureItem(node);
      case 'claim':
        return claimItem(node);
    }
  }

  #articleItem({ file }: ArticleNode): vscode.TreeItem {
    const article = this.#article(file);
    const item = new vscode.TreeItem(article ? sourceName(article) : pathName(file), Collapsed);
    if (!article) return item;
    const { corpus } = this.#workspace;
    const conflicts = pairsByFigure(corpus.pairs(file).filter(isOpenConflict), file).size;
    const counts = joined(
      conflicts > 0 && countConflicts(conflicts),
      countFigures(article.figures.length),
      countClaims(article.claims.length),
    );
    item.description = joined(dateName(article.published), article.title);
    item.iconPath = conflicts > 0 ? conflictIcon() : new vscode.ThemeIcon('file-text');
    item.resourceUri = vscode.Uri.parse(file);
    item.contextValue = conflicts > 0 ? 'article.conflict' : 'article';
    item.command = opening({ file, start: 0, end: 0 });
    item.accessibilityInformation = { label: joined(sourceName(article), item.description, counts) };
    return item;
  }

  #figuresItem({ file }: FiguresNode): vscode.TreeItem {
    const figures = this.#article(file)?.figures ?? [];
    const item = new vscode.TreeItem(t('Figures'), Collapsed);
    item.description = String(figures.length);
    item.iconPath = new vscode.ThemeIcon('symbol-number');
    item.contextValue = 'figures';
    item.accessibilityInformation = { label: countFigures(figures.length) };
    if (figures[0]) item.command = opening({ file, start: figures[0].start, end: figures[0].end });
    return item;
  }

  #figureItem({ file, figure }: FigureNode): vscode.TreeItem {
    const pairs = pairsByFigure(this.#workspace.corpus.pairs(file), file).get(figure.id) ?? [];
    const isOpen = pairs.some(isOpenConflict);
    const item = new vscode.TreeItem(figure.text, None);
    const what = figure.what === figure.text ? '' : figure.what;
    item.description = joined(what, figure.speaker);
    item.iconPath = isOpen ? conflictIcon() : new vscode.ThemeIcon(ICONS[figure.kind] ?? 'symbol-number');
    item.contextValue = isOpen ? 'figure.conflict' : pairs.length > 0 ? 'figure.paired' : 'figure';
    item.command = opening({ file, start: figure.start, end: figure.end });
    const state = isOpen ? t('other sources disagree') : '';
    item.accessibilityInformation = { label: joined(figure.text, what, figure.speaker, state) };
    return item;
  }
}

function folderItem({ path, articles }: FolderNode): vscode.TreeItem {
  const item = new vscode.TreeItem(path === '' ? t('Top folder') : path, Expanded);
  item.description = String(articles.length);
  item.iconPath = vscode.ThemeIcon.Folder;
  item.contextValue = 'folder';
  return item;
}

function speakerItem({ speaker, file, claims }: SpeakerNode): vscode.TreeItem {
  const item = new vscode.TreeItem(speaker ?? t('Nobody named'), Collapsed);
  item.description = String(claims.length);
  item.iconPath = new vscode.ThemeIcon(speaker === null ? 'question' : 'person');
  item.contextValue = 'speaker';
  item.accessibilityInformation = { label: joined(speaker ?? t('Nobody named'), countClaims(claims.length)) };
  const [first] = claims;
  if (first) item.command = opening({ file, ...(first.speakerAt ?? { start: first.start, end: first.end }) });
  return item;
}

function claimItem({ file, claim }: ClaimNode): vscode.TreeItem {
  const text = claim.text.replace(/\s+/g, ' ');
  const item = new vscode.TreeItem(claim.type === 'indirect' ? text : t('“{0}”', text), None);
  item.description = claim.cue ?? '';
  item.iconPath = new vscode.ThemeIcon(claim.type === 'indirect' ? 'comment' : 'quote');
  item.contextValue = `claim.${claim.type}`;
  item.command = opening({ file, start: claim.start, end: claim.end });
  item.accessibilityInformation = { label: joined(text, claim.speaker, claim.cue) };
  return item;
}

function conflictIcon(): vscode.ThemeIcon {
  return new vscode.ThemeIcon('warning', new vscode.ThemeColor('crosscheck.conflictForeground'));
}

function opening(place: { file: string; start: number; end: number }): vscode.Command {
  return { command: 'crosscheck.showPassage', title: t('Show Passage'), arguments: [place] };
}
