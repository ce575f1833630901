import { type Choice, type OrgUnit, standingOf } from '../../../../foundation/people/index.js';
import { dateOf, fill, formatDate, type Language } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import {
  correctionService,
  type HeldCase,
  type HeldKey,
  isSensitive,
  joinMarkings,
  type Marks,
  ownFieldsOf,
  type Standed,
} from '../../../../work/cases/index.js';
import type { FileState } from '../../../../work/files/index.js';
import {
  isSealed,
  type PlainAnswer,
  type Purpose,
  principalOf,
  type Question,
  wordingOf,
} from '../../../../work/services/index.js';
import { sayPurpose } from '../../agreements/purpose-words.js';
import { sayStanding } from '../../choices/say-standing.js';
import { sayAnswer } from '../../desk/say/say-answer.js';
import { type ContestMark, sayContest } from '../../desk/say/say-contest.js';
import type { FilesShown } from '../../files/present-files.js';
import { type IssuedOnCase, presentIssued } from '../../issued/present-issued.js';
import { presentKeepOf } from '../../journeys/start/present-keep.js';
import { paths } from '../../paths.js';
import { sayRole } from '../../roles/say-role.js';
import { basisWords, markWords } from '../words.js';
import { heldWords } from './words.js';

/**
 * What is held of an answer now, as its person reads it: opened to them; not sealed, and plain to all who work on it; erased; or
 * nothing, since nothing was given.
 */
type HeldValue =
  | {
      readonly is: 'opened';
      readonly value: Opened<unknown>;
      readonly say: (value: unknown) => string;
      readonly files?: OwnFiles;
    }
  | { readonly is: 'plain'; readonly value: PlainAnswer; readonly text: string }
  | { readonly is: 'erased' | 'empty'; readonly text: string };

/** The files of an answer, and where each is to be had. */
interface OwnFiles {
  readonly states: readonly FileState[];
  readonly hrefOf: (at: number) => string;
}

export interface HeldLine {
  readonly field: string;
  readonly label: string;
  readonly value: HeldValue;
  readonly mark: string;
  /** 'OFFICIAL-SENSITIVE PERSONAL'; undefined where the value that is shown bears nothing higher than OFFICIAL. */
  readonly handling: string | undefined;
  readonly need: { readonly text: string; readonly isForeign: boolean };
  readonly law: string;
  readonly purpose: string;
  readonly until: string;
  readonly who: string;
  /** That it is contested, or was. */
  readonly doubt: ContestMark | undefined;
  /** Where its person says that it is wrong, or adds a statement; undefined where neither can be now. */
  readonly contest: { readonly href: string; readonly isStatement: boolean } | undefined;
}

export interface HeldView {
  readonly service: string;
  readonly reference: string;
  readonly status: string;
  readonly state: string;
  /** Another's case, in which this person is only named. */
  readonly isNamed: boolean;
  readonly hasNotes: boolean;
  /** That an officer put it into their account, and when. */
  readonly linked: string | undefined;
  /** What allows all of it, but for lines that are allowed by something else. */
  readonly allowed: Allowed;
  readonly issued: readonly IssuedOnCase[];
  readonly lines: readonly HeldLine[];
  /** What it is used for besides, and how each use stands; none where another reads. */
  readonly uses: readonly { readonly title: string; readonly state: string }[];
}

/** What allows something to be held: for what, on which basis, and by which law. */
export type Allowed = Pick<HeldLine, 'purpose' | 'law'>;

interface ToPresent {
  readonly held: HeldCase;
  /** Opened answers of the case by field. */
  readonly answers: ReadonlyMap<string, Opened<unknown>>;
  readonly units: readonly OrgUnit[];
  /** Which of its answers are contested, by field. */
  readonly marks: Marks | undefined;
  /** What the person said to further uses, for themself to read. */
  readonly said?: { readonly choices: readonly Choice[]; readonly now: Date };
  /** When an officer put it into the person's account. */
  readonly linkedAt?: Date | undefined;
  /** What was issued to the person on it. */
  readonly issued?: readonly Standed[];
  /** Where the files of opened answers are on their way; left out where they are not to be had. */
  readonly files?: FilesShown | undefined;
  readonly language: Language;
  readonly timeZone: string;
}

const unreadable = '—';

/** The highest marking of the values that these lines show. */
export const markingOfLines = (lines: readonly Pick<HeldLine, 'handling'>[]): string =>
  joinMarkings(lines.map(({ handling }) => handling));

/** The key that a field is under: a living one before a destroyed one. */
function keyOf({ keys }: HeldCase, field: string): HeldKey | undefined {
  const under = keys.filter(({ fields }) => fields.includes(field));
  return under.find(({ key }) => !key.destroyedAt) ?? under[0];
}

const dayOf = (at: Date, { language, timeZone }: ToPresent): string => formatDate(dateOf(at, timeZone), language);

function heldIn(given: ToPresent, field: string, question: Question): HeldValue {
  const { held, answers, language } = given;
  const value = answers.get(field);
  if (value) {
    const states = given.files?.get(field);
    const hrefOf = (at: number) => paths.ownFile(held.one.id, field, String(at));
    const say = (it: unknown) => sayAnswer(question, it, language) ?? unreadable;
    return { is: 'opened', value, say, ...(states ? { files: { states, hrefOf } } : {}) };
  }
  const { destroyedAt } = keyOf(held, field)?.key ?? {};
  if (isSealed(question.mark) && destroyedAt)
    return { is: 'erased', text: fill(heldWords.erased[language], { date: dayOf(destroyedAt, given) }) };
  const plain = held.one.fields[field];
  if (plain === undefined || plain === null) return { is: 'empty', text: heldWords.empty[language] };
  return { is: 'plain', value: plain, text: sayAnswer(question, plain, language) ?? unreadable };
}

function sayRoles({ held, units, language }: ToPresent, field: string, { mark }: Question): string {
  if (!isSealed(mark)) return heldWords.public[language];
  const roles = Object.entries(held.declaration.case.sees).flatMap(([role, fields]) =>
    fields.includes(field) ? [sayRole(units, role, language)] : [],
  );
  return roles.length > 0 ? roles.join(', ') : heldWords.nobody[language];
}

/** What its person may say of an answer: that it is wrong, or, once that was refused, why they do not agree. */
function contestOf({ held, marks }: ToPresent, field: string, value: HeldValue): HeldLine['contest'] {
  const { id, service, subjects } = held.one;
  if (service === correctionService) return undefined; // what they said there is theirs to say anew
  const contest = marks?.get(field);
  if (contest?.state === 'contested' || contest?.state === 'upheld') return undefined;
  if (value.is === 'erased' || value.is === 'empty') return undefined;
  const about = held.declaration.fields[field]?.about;
  const isOwnCase = about === undefined || subjects[about] === subjects[principalOf(held.declaration)];
  const isStatement = contest?.state === 'refused' && contest.statement === undefined && isOwnCase;
  return { href: paths.correctOwn(id, field), isStatement };
}

/** What is not there, or was erased, bears no marking. */
function handlingOf({ handling }: Question, value: HeldValue): string | undefined {
  const isThere = value.is === 'opened' || value.is === 'plain';
  const marking = joinMarkings([handling]);
  return isThere && isSensitive(marking) ? marking : undefined;
}

function sayAllowed({ id, dpv, basis, law }: Purpose, language: Language): Allowed {
  const said = {
    purpose: dpv ? sayPurpose(dpv, language) : id.replaceAll('-', ' '),
    basis: basisWords[basis][language],
  };
  return { law, purpose: fill(heldWords.law[language], said) };
}

function presentLine(given: ToPresent, field: string, question: Question): HeldLine {
  const { held, language } = given;
  const { need } = question;
  const endsAt = isSealed(question.mark) ? keyOf(held, field)?.endsAt : undefined;
  const value = heldIn(given, field, question);
  return {
    field,
    label: question.label[language],
    value,
    doubt: sayContest(given.marks?.get(field), { ...given, isOwn: true }),
    contest: contestOf(given, field, value),
    mark: markWords[question.mark][language],
    handling: handlingOf(question, value),
    need: {
      text: typeof need === 'string' ? need : need[language],
      isForeign: typeof need === 'string' && language !== 'en',
    },
    ...sayAllowed(question.purpose ?? held.declaration.purpose, language),
    until: endsAt ? dayOf(endsAt, given) : presentKeepOf(question, language),
    who: sayRoles(given, field, question),
  };
}

function presentUses({ held, said, language }: ToPresent): HeldView['uses'] {
  const { one, declaration, parties } = held;
  const principal = principalOf(declaration);
  if (!said || !parties.includes(principal)) return [];
  return Object.entries(declaration.uses).map(([id, use]) => {
    const choice = said.choices.find((each) => each.subject === one.subjects[principal] && each.use === id);
    return {
      title: use.title[language],
      state: sayStanding(use, standingOf(choice, wordingOf(use), said.now), language),
    };
  });
}

/** Field by field, empty ones too, but for rows of which nothing is there. */
function linesOf(given: ToPresent): readonly HeldLine[] {
  const { held } = given;
  const lines = Object.keys(ownFieldsOf(held)).flatMap((field) => {
    const question = held.declaration.fields[field];
    return question ? [{ cell: question.cell, line: presentLine(given, field, question) }] : [];
  });
  const rowOf = (cell: Question['cell']) => cell && `${cell.of} ${cell.at}`;
  const there = new Set(lines.flatMap(({ cell, line }) => (line.value.is === 'empty' ? [] : (rowOf(cell) ?? []))));
  return lines.filter(({ cell }) => !cell || there.has(rowOf(cell) ?? '')).map(({ line }) => line);
}

/** What is held about a person in one case. */
export function presentHeld(given: ToPresent): HeldView {
  const { held, language } = given;
  const { one, declaration, parties, keys } = held;
  return {
    service: declaration.title[language],
    reference: one.reference,
    status: paths.status(one.reference),
    state: declaration.case.states[one.state]?.label[language] ?? one.state,
    isNamed: !parties.includes(principalOf(declaration)),
    hasNotes: keys.some(({ hasNotes, key }) => hasNotes && !key.destroyedAt),
    linked: given.linkedAt && fill(heldWords.linked[language], { date: dayOf(given.linkedAt, given) }),
    allowed: sayAllowed(declaration.purpose, language),
    uses: presentUses(given),
    issued: (given.issued ?? []).map((each) => presentIssued(each, declaration, language)),
    lines: linesOf(given),
  };
}
