import { type languages, type Words, words } from '../../../../platform/language/index.js';
import { mayCorrect } from '../../../../work/cases/index.js';
import type { FieldCase, FieldMove } from '../../../../work/field/index.js';
import { type Compiled, isFileKind, isSealed, type Question } from '../../../../work/services/index.js';
import type { LoadedCase } from '../../desk/case/load-case.js';
import type { CaseSight } from '../../desk/case/look-at-case.js';
import { namesOf } from '../../desk/case/names-of.js';
import { sayAnswer } from '../../desk/say/say-answer.js';
import { answerForPhone, textForPhone } from './write-case.js';

const moveWords = words({ reopen: { en: 'Open again', cy: 'Ailagor' } });

const inBoth = (say: (language: (typeof languages)[number]) => string): Words => ({ en: say('en'), cy: say('cy') });

function presentMove(move: LoadedCase['moves'][number]): FieldMove {
  return {
    ...{ id: move.transition, label: move.label ?? moveWords.reopen, to: move.to, note: move.note ?? 'none' },
    ...{ reasons: move.reasons, isForDesk: (move.questions ?? []).length > 0 || move.decision !== undefined },
    ...(move.barred === undefined ? {} : { barred: move.barred }),
  };
}

interface Sources {
  readonly loaded: LoadedCase;
  readonly sight: CaseSight;
  /** The fields that the officer may put right now. */
  readonly toCorrect: ReadonlySet<string>;
}

/** What the officer sees of one answer; nothing where it was never given, is shut to them, or is a file. */
function presentField(field: string, question: Question, { loaded, sight, toCorrect }: Sources) {
  if (isFileKind(question.type)) return [];
  const say = (value: unknown) => inBoth((language) => sayAnswer(question, value, language, 'whole') ?? '—');
  const opened = sight.answers.get(field);
  const plain = isSealed(question.mark) ? undefined : loaded.one.fields[field];
  const answer = opened ? answerForPhone(opened, say) : { value: plain, text: say(plain) };
  if (answer.value === undefined || answer.value === null) return [];
  const isToCorrect = toCorrect.has(field);
  return [{ id: field, label: question.label, kind: question.type, ...answer, isToCorrect }];
}

function presentAnswered({ loaded, sight }: Sources): FieldCase['answered'] {
  const answers = loaded.notes.flatMap(({ id, kind, item }): [string, string][] => {
    const text = kind === 'checklist' ? sight.notes.get(id) : undefined;
    return text && item !== undefined ? [[item, textForPhone(text)]] : [];
  });
  return Object.fromEntries(answers);
}

/** A case as a phone keeps it: what this officer's roles see of it, after the look. */
export function presentCase(sources: Sources): FieldCase {
  const { one, declaration, notes, moves } = sources.loaded;
  const names = namesOf(sources.loaded, 'en');
  const checklist = Object.entries(declaration.case.visit?.checklist ?? {});
  return {
    ...{ id: one.id, reference: one.reference, version: one.version },
    service: { id: one.service, version: one.serviceVersion, title: declaration.title },
    state: { id: one.state, label: declaration.case.states[one.state]?.label ?? { en: one.state, cy: one.state } },
    ...(one.dueAt && !one.closedAt ? { clock: { due: one.dueAt.toISOString() } } : {}),
    fields: Object.entries(declaration.fields).flatMap(([field, question]) => presentField(field, question, sources)),
    moves: moves.map(presentMove),
    checklist: checklist.map(([id, item]) => ({ id, ...item })),
    answered: presentAnswered(sources),
    notes: notes.flatMap(({ id, kind, writtenAt, writtenBy }) => {
      const text = kind === 'note' ? sources.sight.notes.get(id) : undefined;
      return text ? [{ at: writtenAt.toISOString(), by: names.who(writtenBy), text: textForPhone(text) }] : [];
    }),
  };
}

/** Which answers were decided to be wrong and are for this officer to put right. */
export async function listToCorrect(
  ctx: Parameters<typeof mayCorrect>[0],
  service: Compiled,
  { marks }: LoadedCase,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const [field, { state }] of marks ?? [])
    if (state === 'upheld' && (await mayCorrect(ctx, service, field))) found.add(field);
  return found;
}
