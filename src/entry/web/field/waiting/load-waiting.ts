import { disclose } from '../../../../foundation/assurance/index.js';
import { listCovered } from '../../../../foundation/people/index.js';
import { type House, read, type Who } from '../../../../platform/house.js';
import type { Language, Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { listNotes, noteField, planLooks } from '../../../../work/cases/index.js';
import {
  type CommandId,
  commandTable,
  type FieldDeed,
  findToDecide,
  listUndecided,
  type UndecidedCommand,
} from '../../../../work/field/index.js';
import { type Declaration, getService } from '../../../../work/services/index.js';
import { sayAnswer } from '../../desk/say/say-answer.js';
import { sayItem } from '../../desk/say/say-item.js';
import { sayDeed } from './say-deed.js';
import { deedWords } from './words.js';

/** A version of what two people did: open words, or what was opened to this reader with how to say it. */
export type Version =
  | { readonly words: Words }
  | { readonly opened: Opened<unknown>; readonly say: (value: unknown, language: Language) => string };

export interface Undecided extends UndecidedCommand {
  readonly declaration: Declaration;
  readonly label: Words;
  readonly mine: Version;
  readonly theirs: Version;
}

async function loadSources(house: House, who: Who, { taken, one }: UndecidedCommand) {
  return read(house, who, async (ctx) => {
    const { declaration } = await getService(ctx, one.service, one.serviceVersion);
    const notes = await listNotes(ctx, one.id);
    const isTheirs = ({ kind, item }: (typeof notes)[number]) => kind === 'checklist' && item === taken.about;
    const stood = taken.decided === null ? notes.findLast(isTheirs) : notes.find(({ id }) => id === taken.stood);
    const theirs = taken.kind === 'checklist' ? stood : undefined;
    const covered = ctx.actor.kind === 'staff' ? await listCovered(ctx, ctx.actor.person) : [];
    return { declaration, covered, theirs };
  });
}

type Sources = Awaited<ReturnType<typeof loadSources>>;

/** The look: at what the phone sent, and at what stands in its way. */
async function look(
  house: House,
  who: Who,
  { taken, one }: UndecidedCommand,
  { declaration, covered, theirs }: Sources,
) {
  const beside = [{ table: commandTable, row: taken.id }];
  const plan = planLooks(who.actor, { one, declaration, notes: theirs ? [theirs] : [], beside, covered });
  const wanted = [noteField, ...(taken.kind === 'correct' && taken.about !== undefined ? [taken.about] : [])];
  const opened = new Map<string, Opened<unknown>>();
  for (const planned of plan.looks) {
    const fields = planned.fields.filter((field) => wanted.includes(field));
    const disclosed = fields.length > 0 ? await disclose(house, who, { ...planned, fields }) : undefined;
    if (!disclosed?.ok) continue;
    for (const [row, values] of disclosed.value)
      for (const [field, value] of values) opened.set(`${row} ${field}`, value);
  }
  return { opened, seesNotes: plan.seesNotes };
}

function labelOf({ kind, about = '' }: UndecidedCommand['taken'], { fields, case: { visit } }: Declaration): Words {
  if (kind === 'checklist') return visit?.checklist[about]?.label ?? deedWords.checklist;
  if (kind === 'correct') return fields[about]?.label ?? deedWords.correct;
  return deedWords[kind];
}

type Looked = Awaited<ReturnType<typeof look>>;

function theirsOf({ taken, one }: UndecidedCommand, { declaration, theirs }: Sources, { opened }: Looked): Version {
  const { kind, about = '' } = taken;
  if (kind === 'move') {
    const state = taken.stood ?? one.state;
    return { words: declaration.case.states[state]?.label ?? { en: state, cy: state } };
  }
  const note = theirs && opened.get(`${theirs.id} ${noteField}`);
  if (note) return { opened: note, say: (value, language) => sayItem(String(value), about, declaration, language) };
  const question = kind === 'correct' ? declaration.fields[about] : undefined;
  if (!question) return { words: deedWords.nothing };
  if (taken.decided === 'mine') return { words: deedWords.replaced };
  const value = opened.get(`${one.id} ${about}`);
  const say = (held: unknown, language: Language) => sayAnswer(question, held, language, 'whole') ?? '—';
  if (value) return { opened: value, say };
  const plain = one.fields[about];
  return { words: { en: say(plain, 'en'), cy: say(plain, 'cy') } };
}

async function loadOne(house: House, who: Who, waiting: UndecidedCommand): Promise<Undecided> {
  const sources = await loadSources(house, who, waiting);
  const looked = await look(house, who, waiting, sources);
  const { declaration } = sources;
  const deed = looked.opened.get(`${waiting.taken.id} ${noteField}`);
  const say = (value: unknown, language: Language) => sayDeed(value as FieldDeed, declaration, language);
  const mine = deed ? { opened: deed, say } : { words: deedWords[looked.seesNotes ? 'gone' : 'shut'] };
  const label = labelOf(waiting.taken, declaration);
  return { ...waiting, declaration, label, mine, theirs: theirsOf(waiting, sources, looked) };
}

/** The officer's own that wait for a decision, with both versions as far as they may see them: each is a look. */
export async function loadUndecided(house: House, who: Who): Promise<readonly Undecided[]> {
  const found: Undecided[] = [];
  for (const waiting of await read(house, who, (ctx) => listUndecided(ctx, 'own')))
    found.push(await loadOne(house, who, waiting));
  return found;
}

/** One that waits or was decided, in the same way. */
export async function loadToDecide(house: House, who: Who, id: CommandId): Promise<Undecided | undefined> {
  const waiting = await read(house, who, (ctx) => findToDecide(ctx, id));
  return waiting && loadOne(house, who, waiting);
}
