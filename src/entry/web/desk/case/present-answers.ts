import type { Language } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { FileState } from '../../../../work/files/index.js';
import {
  askedLater,
  foldFields,
  isFileKind,
  isSealed,
  principalOf,
  type Question,
} from '../../../../work/services/index.js';
import { paths } from '../../paths.js';
import { sayAnswer } from '../say/say-answer.js';
import { type ContestMark, sayContest } from '../say/say-contest.js';
import { sayParty } from '../say/say-party.js';
import type { LoadedCase } from './load-case.js';
import type { CaseSight } from './look-at-case.js';

/** An answer: said, opened to this reader, never given (or no longer kept), or shut to them: by their roles, until they are trained, or until they did what is asked of them first. */
export type Answer =
  | { readonly is: 'plain'; readonly text: string }
  | { readonly is: 'opened'; readonly value: Opened<unknown>; readonly say: (value: unknown) => string }
  | {
      readonly is: 'files';
      readonly value: Opened<unknown>;
      readonly states: readonly FileState[];
      readonly hrefOf: (at: number) => string;
    }
  | { readonly is: 'none' | 'lacking' | 'withheld' | 'untrained' | 'unopened' };

export interface AnswerLine {
  readonly label: string;
  /** Whose data it is, where that is not the person whose case it is. */
  readonly about: string | undefined;
  readonly answer: Answer;
  /** That the person whom it is about contests it, or did. */
  readonly doubt: ContestMark | undefined;
  /** Where it is put right; undefined unless it was decided to be wrong. */
  readonly correct: string | undefined;
}

const unreadable = '—';

function answerOf(field: string, question: Question, language: Language, { loaded, sight, shared }: Sources): Answer {
  if (isSealed(question.mark) && !sight.plan.seen.includes(field)) {
    if (sight.plan.untrained.includes(field)) return { is: 'untrained' };
    return { is: sight.asked ? 'unopened' : 'withheld' };
  }
  if (shared && !shared.has(field)) return { is: 'withheld' };
  const value = sight.answers.get(field);
  const states = sight.files.get(field);
  const hrefOf = (at: number) => paths.fileOfCase(loaded.one.id, field, String(at));
  if (value && states) return { is: 'files', value, states, hrefOf };
  if (value) return { is: 'opened', value, say: (held) => sayAnswer(question, held, language, 'whole') ?? unreadable };
  // An answer that was unsealed when it was given stays where it was, and is looked at all the same once it is marked higher.
  const plain = loaded.one.fields[field];
  if (plain === undefined || plain === null) return { is: loaded.one.notGiven?.includes(field) ? 'lacking' : 'none' };
  return { is: 'plain', text: sayAnswer(question, plain, language) ?? unreadable };
}

interface Sources {
  readonly loaded: LoadedCase;
  readonly sight: CaseSight;
  /** What agreements let the reader see, unsealed answers too; undefined where none binds them. */
  readonly shared: ReadonlySet<string> | undefined;
}

const isThere = (is: Answer['is']): boolean => is === 'plain' || is === 'opened' || is === 'files';
const isShut = (is: Answer['is']): boolean => !isThere(is) && is !== 'none' && is !== 'lacking';
const rowOf = ({ of, at }: NonNullable<Question['cell']>): string => `${of} ${at}`;

/**
 * Every question of the case's own version, in its order, with what the reader sees of its answer. Of rows those are shown that
 * are there; to whom they are shut, each column once.
 */
export function presentAnswers(sources: Sources, language: Language, timeZone: string): readonly AnswerLine[] {
  const { declaration, marks, one } = sources.loaded;
  const principal = principalOf(declaration);
  const folded = foldFields(declaration);
  const answered = Object.entries(declaration.fields).map(
    ([field, question]) => [field, question, answerOf(field, question, language, sources)] as const,
  );
  const rows = new Set(answered.flatMap(([, { cell }, { is }]) => (cell && isThere(is) ? rowOf(cell) : [])));
  const later = askedLater(declaration);
  const isShown = ([field, { cell }, { is }]: (typeof answered)[number]) => {
    if (later.has(field)) return is !== 'none'; // there once it was answered
    return !cell || rows.has(rowOf(cell)) || (isShut(is) && Object.hasOwn(folded, field));
  };
  return answered.filter(isShown).map(([field, question, answer]) => ({
    label: (isShut(answer.is) ? folded[field] : undefined)?.label[language] ?? question.label[language],
    about: question.about && question.about !== principal ? sayParty(question.about, language) : undefined,
    answer,
    doubt: sayContest(marks?.get(field), { language, timeZone }),
    correct:
      marks?.get(field)?.state === 'upheld' && !isFileKind(question.type)
        ? paths.correctAnswer(one.id, field)
        : undefined,
  }));
}
