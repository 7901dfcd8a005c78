import * as vscode from 'vscode';
import { explainDispute } from '../../../core/index.ts';
import { isOpenConflict } from '../../corpus.ts';
import { inOneLine, passageAt } from '../../passage.ts';
import {
  capitalised,
  countSources,
  dateName,
  explained,
  joined,
  pathName,
  sourceName,
  verdictName,
} from '../../wording.ts';
import type { Workspace } from '../../workspace.ts';
import { reopenedBecause, rulingName, rulingSentence } from '../decisions/wording.ts';
import { decidedUri } from './greyed.ts';
import {
  type AnswerNode,
  answers,
  type DisputeNode,
  extremes,
  isDecidedAnswer,
  type MeasureNode,
  type Node,
  type PassageNode,
  passages,
  type SectionName,
  type SectionNode,
  sections,
} from './model.ts';

const { t } = vscode.l10n;
const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

const ICONS: Readonly<Record<SectionName, string>> = {
  conflict: 'warning',
  dispute: 'comment-discussion',
  update: 'history',
  compatible: 'check',
  decided: 'pass',
};

/** The Conflicts view: measure, then what each source says. */
export class ConflictsTree implements vscode.TreeDataProvider<Node> {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  getChildren(node?: Node): Node[] {
    const { corpus } = this.#workspace;
    switch (node?.kind) {
      case undefined:
        this.#workspace.open();
        return [...sections(corpus.pairs(), corpus.disputes())];
      case 'section':
        return [...node.rows];
      case 'measure':
        return [...answers(node, corpus.figure)];
      case 'dispute':
        return [...passages(node)];
      default:
        return [];
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const item = this.#item(node);
    item.id = node.id;
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: Node): vscode.TreeItem {
    if (node.kind === 'measure') item.tooltip = [node.name, ...reasons(node), ...rulings(node)].join('\n');
    if (node.kind === 'answer') {
      item.tooltip = [this.#passage(node), this.#origin(node), ...reasons(node), ...rulings(node)].join('\n');
    }
    if (node.kind === 'dispute') item.tooltip = explained(explainDispute(node.dispute.reason));
    if (node.kind === 'passage') item.tooltip = node.passage.text;
    return item;
  }

  #item(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'section':
        return sectionItem(node);
      case 'measure':
        return this.#measureItem(node);
      case 'answer':
        return this.#answerItem(node);
      case 'dispute':
        return disputeItem(node);
      case 'passage':
        return this.#passageItem(node);
    }
  }

  #measureItem(node: MeasureNode): vscode.TreeItem {
    const { corpus } = this.#workspace;
    const item = new vscode.TreeItem(capitalised(node.name), Collapsed);
    const ends = extremes(node.figures.flatMap((ref) => corpus.figure(ref) ?? []));
    const spread =
      ends && (ends[0].text === ends[1].text ? ends[0].text : t('{0} to {1}', ends[0].text, ends[1].text));
    const sources = new Set(
      node.figures.flatMap(({ file }) => {
        const article = corpus.reading(file)?.article;
        return article ? sourceName(article) : [];
      }),
    );
    const state = stateOf(node);
    item.description = joined(state, spread, countSources(sources.size));
    item.iconPath = icon(node.section);
    item.contextValue = `measure.${node.section}`;
    if (node.section === 'decided') item.resourceUri = decidedUri(node.id);
    item.command = { command: 'crosscheck.compare', title: t('Compare'), arguments: [node] };
    item.accessibilityInformation = { label: joined(node.name, state, spread, countSources(sources.size)) };
    return item;
  }

  #answerItem(node: AnswerNode): vscode.TreeItem {
    const [ref] = node.figures;
    const figure = this.#workspace.corpus.figure(ref);
    const source = this.#sourceOf(ref.file);
    const item = new vscode.TreeItem(figure ? t('{0}: {1}', source, figure.text) : source, None);
    const isDecided = isDecidedAnswer(node);
    const state = stateOf(node);
    item.description = joined(state, figure?.speaker, this.#asOf(node), this.#passage(node));
    item.iconPath = icon(node.isOpen ? 'conflict' : isDecided ? 'decided' : node.verdict);
    item.contextValue = `answer.${node.isOpen ? 'conflict' : isDecided ? 'decided' : node.verdict}`;
    if (isDecided) item.resourceUri = decidedUri(node.id);
    item.accessibilityInformation = {
      label: joined(
        figure?.text,
        source,
        figure?.speaker,
        this.#asOf(node),
        state ?? verdictName(node.verdict),
      ),
    };
    if (figure) item.command = opening({ file: ref.file, start: figure.start, end: figure.end });
    return item;
  }

  #passageItem({ passage }: PassageNode): vscode.TreeItem {
    const item = new vscode.TreeItem(this.#sourceOf(passage.file), None);
    item.description = passage.text.replace(/\s+/g, ' ');
    item.iconPath = new vscode.ThemeIcon('quote');
    item.contextValue = 'passage';
    item.command = opening({ file: passage.file, start: passage.start, end: passage.end });
    item.accessibilityInformation = { label: joined(item.description, this.#sourceOf(passage.file)) };
    return item;
  }

  #sourceOf(file: string): string {
    const article = this.#workspace.corpus.reading(file)?.article;
    return article ? sourceName(article) : pathName(file);
  }

  #asOf({ figures: [ref] }: AnswerNode): string {
    const { corpus } = this.#workspace;
    return dateName(corpus.figure(ref)?.asOf ?? corpus.reading(ref.file)?.article.published ?? null);
  }

  #origin({ figures: [ref] }: AnswerNode): string {
    const article = this.#workspace.corpus.reading(ref.file)?.article;
    return article ? joined(sourceName(article), article.title, dateName(article.published)) : '';
  }

  #passage({ figures: [ref] }: AnswerNode): string {
    const { corpus } = this.#workspace;
    const figure = corpus.figure(ref);
    const reading = corpus.reading(ref.file);
    return figure && reading ? inOneLine(passageAt(reading.text, figure)) : '';
  }
}

function sectionItem({ name, rows }: SectionNode): vscode.TreeItem {
  const isOpen = name === 'conflict' || name === 'dispute';
  const item = new vscode.TreeItem(sectionTitle(name), isOpen ? Expanded : Collapsed);
  item.description = String(rows.length);
  item.contextValue = `section.${name}`;
  item.accessibilityInformation = { label: joined(sectionTitle(name), String(rows.length)) };
  return item;
}

function disputeItem({ dispute }: DisputeNode): vscode.TreeItem {
  const item = new vscode.TreeItem(explained(explainDispute(dispute.reason)), Collapsed);
  item.iconPath = icon('dispute');
  item.contextValue = 'dispute';
  item.command = {
    command: 'crosscheck.compare',
    title: t('Compare'),
    arguments: [{ places: [dispute.a, dispute.b] }],
  };
  return item;
}

function sectionTitle(name: SectionName): string {
  switch (name) {
    case 'conflict':
      return t('Open conflicts');
    case 'dispute':
      return t('Disputes in words');
    case 'update':
      return t('Later updates');
    case 'compatible':
      return t('Compatible');
    case 'decided':
      return t('Decided');
  }
}

function reasons({ pairs }: MeasureNode | AnswerNode): string[] {
  return [...new Set(pairs.map(({ why }) => why))];
}

/** What was decided on all that the row stands for, or why it is open again. */
function stateOf(node: MeasureNode | AnswerNode): string | undefined {
  const isOpen = node.pairs.some(isOpenConflict);
  const said = node.pairs.flatMap((pair) => (isOpen ? reopenedBecause(pair) : rulingName(pair)) ?? []);
  const [first, ...others] = new Set(said);
  return first !== undefined && others.length > 0 ? t('{0} and {1} more', first, others.length) : first;
}

/** What was decided, by whom and why, line by line. */
function rulings({ pairs }: MeasureNode | AnswerNode): string[] {
  return [...new Set(pairs.flatMap((pair) => rulingSentence(pair) ?? []))];
}

function icon(name: SectionName): vscode.ThemeIcon {
  const color = name === 'conflict' ? new vscode.ThemeColor('crosscheck.conflictForeground') : undefined;
  return new vscode.ThemeIcon(ICONS[name], color);
}

function opening(place: { file: string; start: number; end: number }): vscode.Command {
  return { command: 'crosscheck.showPassage', title: t('Show Passage'), arguments: [place] };
}
