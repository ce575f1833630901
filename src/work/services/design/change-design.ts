import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { readDocument } from '../checking/read-document.js';
import { digestOf } from '../versions/compile-source.js';
import { type DesignId, isOpen, type WholeDesign } from './design.js';
import { insertText, readDesignText, takeDesign } from './design-store.js';
import { designerOf } from './designer-of.js';
import { type Edit, isSame, partAt } from './editing/edit.js';
import { editText } from './editing/edit-text.js';
import { moveDesign, unasked } from './move-design.js';
import { refuseToKeep } from './start-design.js';

export type ChangeRefusal = 'not-allowed' | 'no-such-design' | 'closed' | 'changed-since' | 'unreadable' | 'too-long';

export interface ToChange {
  readonly id: DesignId;
  /** The revision that whoever changes it had before their eyes. */
  readonly revision: number;
  readonly change: { readonly edits: readonly Edit[] } | { readonly text: string };
}

const read = (source: string): unknown => {
  const found = readDocument(source);
  return 'findings' in found ? undefined : found.value;
};

/** Whether what an edit touches says now what it said then: for a change of place that is the order of its neighbours. */
function isUntouched(edit: Edit, then: unknown, now: unknown): boolean {
  const holder = edit.path.slice(0, -1);
  const keys = (root: unknown) => {
    const part = partAt(root, holder);
    return Array.isArray(part) ? part : Object.keys((part ?? {}) as object);
  };
  const isInList = typeof edit.path.at(-1) === 'number';
  if (edit.do === 'append') return true;
  if (edit.do === 'move' || isInList) return isSame(keys(then), keys(now));
  return isSame(partAt(then, edit.path), partAt(now, edit.path));
}

/** The text after the change; a change of something that somebody else changed meanwhile is refused. */
async function changed(
  ctx: Context,
  one: WholeDesign,
  { revision, change }: ToChange,
): Promise<Outcome<string, 'changed-since' | 'unreadable'>> {
  const isNewest = revision === one.revision;
  if ('text' in change) return isNewest ? done(change.text) : refuse('changed-since');
  if (!isNewest) {
    const then = read((await readDesignText(ctx, one.id, revision)) ?? '');
    const now = read(one.source);
    if (then === undefined || !change.edits.every((edit) => isUntouched(edit, then, now)))
      return refuse('changed-since');
  }
  const text = editText(one.source, change.edits);
  return text === undefined ? refuse('unreadable') : done(text);
}

/**
 * Changes a design: the whole text, or single parts of it, which may be done beside what somebody else changed elsewhere. What
 * was asked for is asked no more. Refuses `changed-since` where two change the same, `closed` once it is approved, published or
 * dropped, and `unreadable` for an edit of a text that is not YAML.
 */
export async function changeDesign(ctx: Context, asked: ToChange): Promise<Outcome<number, ChangeRefusal>> {
  const by = designerOf(ctx);
  if (!by) return refuse('not-allowed');
  const one = await takeDesign(ctx, asked.id);
  if (!one) return refuse('no-such-design');
  if (!isOpen(one)) return refuse('closed');
  const made = await changed(ctx, one, asked);
  if (!made.ok) return made;
  const source = made.value;
  const wrong = refuseToKeep(source);
  if (wrong) return refuse(wrong);
  if (source === one.source) return done(one.revision);
  const [revision, at, digest] = [one.revision + 1, ctx.clock.now(), digestOf(source)];
  insertText(ctx, { id: one.id, revision, source, digest, by, at });
  const next = { ...one, ...unasked, state: 'open', why: undefined, revision, changedBy: by, changedAt: at } as const;
  moveDesign(ctx, next, 'design.changed', { revision, digest: digest.toString('hex'), by });
  return done(revision);
}
