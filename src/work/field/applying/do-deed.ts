import { type HighTier, reportMarking } from '../../../foundation/assurance/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { addNote, type Case, correctField, mayWork, moveCase, noteEffort } from '../../cases/index.js';
import { type Compiled, parseTyped, readProse } from '../../services/index.js';
import type { FieldDeed } from '../contract.js';
import { changeVisit } from '../visits/change-visit.js';
import { findVisit } from '../visits/list-visits.js';
import type { Command } from './command.js';
import { readItem } from './read-item.js';

type Done = Outcome<Case>;
type Deed<Kind extends FieldDeed['kind']> = Extract<FieldDeed, { kind: Kind }>;

/** What a deed is done with. */
interface Doing {
  readonly ctx: Context;
  readonly one: Case;
  readonly service: Compiled;
  readonly command: Pick<Command, 'id' | 'doneAt'>;
}

const seenOf = ({ one, command }: Doing) => ({ version: one.version, form: command.id });

/** What cannot be taken. A text with a marking that this system may not hold is an incident, and nothing of it is kept. */
function refuseTyped({ ctx, one }: Doing, { marked }: { readonly marked?: HighTier }) {
  if (marked) reportMarking(ctx, { tier: marked, where: 'note', case: one.id });
  return refuse(marked ? 'marked' : 'malformed');
}

function readWords(doing: Doing, text: string): Outcome<Sealed<string> | undefined> {
  const prose = readProse(seal([text]));
  return prose.ok ? done(prose.text) : refuseTyped(doing, prose);
}

async function note(doing: Doing, { text }: Deed<'note'>): Promise<Done> {
  const words = readWords(doing, text);
  if (!words.ok) return words;
  if (!words.value) return refuse('note-empty');
  return addNote(doing.ctx, { case: doing.one.id, text: words.value, seen: seenOf(doing) });
}

async function answer(doing: Doing, { item, value }: Deed<'checklist'>): Promise<Done> {
  const { checklist = {} } = doing.service.declaration.case.visit ?? {};
  const asked = Object.hasOwn(checklist, item) ? checklist[item] : undefined;
  if (!asked) return refuse('no-such-item');
  const read = readItem(asked.kind, value);
  if (!read.ok) return refuseTyped(doing, read);
  const { ctx, one } = doing;
  return addNote(ctx, { case: one.id, text: read.text, kind: 'checklist', item, seen: seenOf(doing) });
}

async function sign(doing: Doing, deed: Deed<'signature'>): Promise<Done> {
  const { ctx, one } = doing;
  const how = { case: one.id, kind: 'signature', item: deed.who, seen: seenOf(doing) } as const;
  if ('strokes' in deed) return addNote(ctx, { ...how, text: seal({ strokes: deed.strokes }) });
  const name = readItem('text', deed.name);
  if (!name.ok) return refuseTyped(doing, name);
  return addNote(ctx, { ...how, text: seal({ name: contentOf(name.text) }) });
}

async function correct(doing: Doing, { field, value }: Deed<'correct'>): Promise<Done> {
  const { fields } = doing.service.declaration;
  const question = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!question) return refuse('no-such-item');
  const partOf = (name: string) => (name === field ? '' : name.slice(field.length + 1));
  const parsed = parseTyped(question, field, (name) => seal(value[partOf(name)] ?? []));
  if (!parsed.ok) return refuseTyped(doing, parsed);
  if (!parsed.value) return refuse('malformed');
  const { ctx, one } = doing;
  const corrected = await correctField(ctx, { case: one.id, field, value: parsed.value, seen: seenOf(doing) });
  return corrected.ok ? done({ ...one, version: one.version + 1 }) : corrected;
}

async function move(doing: Doing, { move: transition, note: text = '', reason, grounds }: Deed<'move'>): Promise<Done> {
  const words = readWords(doing, text);
  if (!words.ok) return words;
  const asked = { case: doing.one.id, transition, seen: seenOf(doing) };
  return moveCase(doing.ctx, {
    ...asked,
    ...(words.value ? { note: words.value } : {}),
    ...(reason === undefined ? {} : { reason }),
    ...(grounds === undefined ? {} : { decision: { grounds } }),
  });
}

async function visit({ ctx, one }: Doing, { visit: id, state }: Deed<'visit'>): Promise<Done> {
  const known = readId<'visit'>(id);
  const planned = known && (await findVisit(ctx, known));
  if (!planned || planned.case !== one.id) return refuse('no-such-visit');
  const changed = await changeVisit(ctx, planned.id, { state });
  return changed.ok ? done(one) : changed;
}

async function effort({ ctx, one, command }: Doing, { minutes }: Deed<'effort'>): Promise<Done> {
  if (!(await mayWork(ctx, one))) return refuse('not-allowed');
  noteEffort(ctx, one, new Date(command.doneAt.getTime() - minutes * 60_000), command.doneAt);
  return done(one);
}

/** Does what an officer did without signal by the act of the desk that does it; a photo is received before. */
export async function doDeed(doing: Doing, sealed: Sealed<Exclude<FieldDeed, Deed<'photo'>>>): Promise<Done> {
  const deed = contentOf(sealed);
  switch (deed.kind) {
    case 'note':
      return note(doing, deed);
    case 'checklist':
      return answer(doing, deed);
    case 'signature':
      return sign(doing, deed);
    case 'correct':
      return correct(doing, deed);
    case 'move':
      return move(doing, deed);
    case 'visit':
      return visit(doing, deed);
    case 'effort':
      return effort(doing, deed);
  }
}
