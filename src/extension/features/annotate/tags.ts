import * as vscode from 'vscode';
import type { Annotations } from '../../annotations/annotations.ts';
import { annotationsAt } from '../../annotations/placed.ts';
import { codebookFor } from '../../codebook.ts';
import { cut, put } from './add.ts';
import { annotationFor, passageHere, refOf, refTo, type Target, whereIAm } from './here.ts';
import type { Annotating } from './index.ts';
import { countTags } from './model.ts';
import type { KnownTag } from './note-input.ts';
import { askTags } from './tag-picker.ts';

const { t } = vscode.l10n;
const LAST = 'crosscheck.lastTags';

/** The tags to offer for the article: those of the codebook in its order, then those in use, the most used first. */
export async function knownTags(annotations: Annotations, file: string): Promise<readonly KnownTag[]> {
  const codebook = await codebookFor(file);
  const uses = countTags(annotations.all().map(({ annotation }) => annotation));
  return [...new Set([...codebook.keys(), ...uses.keys()])].map((tag) => {
    return { tag, meaning: codebook.get(tag) ?? '', uses: uses.get(tag) ?? 0 };
  });
}

/** Keeps the tags for the next passage that is to have them too. */
export function rememberTags({ surroundings: { context } }: Annotating, tags: readonly string[]): void {
  if (tags.length > 0) void context.workspaceState.update(LAST, tags);
}

/** Ticks and unticks the tags of an annotation; a passage without one gets a note that is nothing but tags. */
export async function editTags(state: Annotating, target: Target | undefined): Promise<void> {
  const { annotations } = state;
  const here = refOf(target) ? undefined : whereIAm(annotations);
  const isBare = here && annotationsAt(annotations.of(here.reading.file), here.cursor).length === 0;
  if (here && (isBare || here.selected)) {
    const span = passageHere(here);
    if (!span) return;
    const title = t('Tags on “{0}”', cut(here.reading.text.slice(span.start, span.end)));
    const tags = await askTags(title, [], await knownTags(annotations, here.reading.file));
    if (!tags || tags.length === 0) return;
    rememberTags(state, tags);
    await put(annotations, here.reading, span, 'note', { tags });
    return;
  }
  const placed = await annotationFor(annotations, target);
  if (!placed) return;
  const given = placed.annotation.tags ?? [];
  const title = t('Tags on “{0}”', cut(placed.annotation.quote));
  const tags = await askTags(title, given, await knownTags(annotations, placed.file));
  if (!tags) return;
  rememberTags(
    state,
    tags.filter((tag) => !given.includes(tag)),
  );
  await annotations.change(refTo(placed), { tags: tags.length > 0 ? tags : undefined });
}

/** Gives what is selected, or the annotation at the cursor, the tags that were given last; asks nothing. */
export async function repeatLastTag(state: Annotating, target: Target | undefined): Promise<void> {
  const { annotations, surroundings } = state;
  const last = surroundings.context.workspaceState.get<readonly string[]>(LAST, []);
  if (last.length === 0) return editTags(state, target);
  const here = refOf(target) ? undefined : whereIAm(annotations);
  const [shortest] = here ? annotationsAt(annotations.of(here.reading.file), here.cursor) : [];
  const ref = refOf(target) ?? (shortest && !here?.selected ? refTo(shortest) : undefined);
  const placed = ref && annotations.find(ref);
  if (placed) {
    const given = placed.annotation.tags ?? [];
    const missing = last.filter((tag) => !given.includes(tag));
    if (missing.length > 0) await annotations.change(refTo(placed), { tags: [...given, ...missing] });
  } else if (here) {
    const span = passageHere(here);
    if (span) await put(annotations, here.reading, span, 'note', { tags: last });
  } else return;
  vscode.window.setStatusBarMessage(t('Tagged {0}', last.map((tag) => `#${tag}`).join(' ')), 3000);
}
