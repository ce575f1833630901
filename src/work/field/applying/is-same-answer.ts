import { openRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { seal } from '../../../platform/sealed/index.js';
import { type Case, listNotes, mayCorrect, noteField, planLooks } from '../../cases/index.js';
import { type Compiled, isSealed, parseTyped } from '../../services/index.js';
import type { Command } from './command.js';
import { readItem } from './read-item.js';

interface Compared {
  readonly one: Case;
  readonly service: Compiled;
  readonly command: Pick<Command, 'kind' | 'about' | 'deed'>;
}

/** The newest answer to an item, as its note; undefined where there is none. */
export async function findAnswered(ctx: Context, one: Case, item: string | undefined) {
  const notes = await listNotes(ctx, one.id);
  return notes.findLast((note) => note.kind === 'checklist' && note.item === item);
}

async function isSameItem(ctx: Context, { one, service, command }: Compared): Promise<boolean> {
  const deed = contentOf(command.deed);
  const { declaration } = service;
  const asked = declaration.case.visit?.checklist[command.about ?? ''];
  if (deed.kind !== 'checklist' || !asked) return false;
  if (!planLooks(ctx.actor, { one, declaration, notes: [] }).seesNotes) return false;
  const mine = readItem(asked.kind, deed.value);
  const note = await findAnswered(ctx, one, deed.item);
  const held = note && (await openRow(ctx, 'cases.note', [note.id])).flatMap(({ values }) => values[noteField] ?? []);
  const theirs = held?.at(-1);
  if (!mine.ok || !theirs) return false;
  const [said, stands] = [contentOf(mine.text), String(contentOf(theirs))];
  return asked.kind === 'number' ? Number(said) === Number(stands) : said === stands;
}

async function isSameCorrection(ctx: Context, { one, service, command }: Compared): Promise<boolean> {
  const deed = contentOf(command.deed);
  const question = service.declaration.fields[command.about ?? ''];
  if (deed.kind !== 'correct' || !question || !(await mayCorrect(ctx, service, deed.field))) return false;
  const partOf = (name: string) => (name === deed.field ? '' : name.slice(deed.field.length + 1));
  const mine = parseTyped(question, deed.field, (name) => seal(deed.value[partOf(name)] ?? []));
  if (!mine.ok || !mine.value) return false;
  const parts = isSealed(question.mark) ? await openRow(ctx, 'cases.case', [one.id]) : [];
  const held = parts.flatMap(({ values }) => values[deed.field] ?? []).at(-1);
  const stands = held ? contentOf(held) : one.fields[deed.field];
  return stands !== undefined && JSON.stringify(stands) === JSON.stringify(contentOf(mine.value));
}

/**
 * Whether somebody else answered what an officer answers without signal, and in the same way. It is asked within the act, for
 * whoever may read that answer; nothing leaves it but yes or no.
 */
export const isSameAnswer = async (ctx: Context, compared: Compared): Promise<boolean> =>
  (await isSameItem(ctx, compared)) || isSameCorrection(ctx, compared);
