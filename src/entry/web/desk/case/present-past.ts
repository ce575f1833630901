import { delegateRole, type Look } from '../../../../foundation/assurance/index.js';
import { formatMoney, type Language } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { HistoryLine } from '../../../../work/cases/index.js';
import type { Declaration } from '../../../../work/services/index.js';
import { sayChannel } from '../../channel-words.js';
import { sayDuration } from '../../costs/say-duration.js';
import { paths } from '../../paths.js';
import { sayItem } from '../say/say-item.js';
import { sayLook } from '../say/say-look.js';
import { sayParty } from '../say/say-party.js';
import { lookWords } from '../say/words.js';
import type { LoadedCase } from './load-case.js';
import type { CaseSight } from './look-at-case.js';
import type { Names } from './names-of.js';
import { signatureWords } from './words.js';

export interface NoteLine {
  readonly at: Date;
  readonly by: string;
  /** The move that it went with. */
  readonly with: string | undefined;
  readonly text: Opened<unknown> | undefined;
  readonly kind: 'note' | 'checklist' | 'signature' | 'photo' | 'scan';
  /** What was asked, of the answer to an item; whose a signature is. */
  readonly about: string | undefined;
  /** Where a photo, or a scan, is. */
  readonly href: string;
  readonly say: (value: unknown) => string;
}

/** What an item asks, or whose a signature is. */
function aboutOf({ kind, item = '' }: LoadedCase['notes'][number], declaration: Declaration, language: Language) {
  if (kind === 'checklist') return declaration.case.visit?.checklist[item]?.label[language] ?? item;
  if (kind !== 'signature' || !(item in signatureWords)) return undefined;
  return signatureWords[item as keyof typeof signatureWords][language];
}

/** Notes, newest first. */
export function presentNotes(
  { one, notes, declaration }: LoadedCase,
  sight: CaseSight,
  names: Names,
  language: Language,
): readonly NoteLine[] {
  const labels = new Map(
    Object.values(declaration.case.states).flatMap(({ can = {} }) =>
      Object.entries(can).map(([transition, { label }]) => [transition, label[language]] as const),
    ),
  );
  return notes.toReversed().map((note) => ({
    at: note.writtenAt,
    by: names.who(note.writtenBy),
    with: note.transition === undefined ? undefined : (labels.get(note.transition) ?? note.transition),
    ...{ text: sight.notes.get(note.id), kind: note.kind, about: aboutOf(note, declaration, language) },
    href: paths.photoOfNote(one.id, note.id),
    say: (value: unknown) =>
      note.kind === 'checklist' ? sayItem(String(value), note.item ?? '', declaration, language) : String(value),
  }));
}

export interface PastLine {
  readonly what: string;
  readonly state: string | undefined;
  readonly at: Date;
  readonly by: string;
  /** By which way it came in; undefined for what was done here. */
  readonly channel: string | undefined;
  readonly because: readonly string[];
  readonly to: string | undefined;
  readonly proof: string;
}

/** To whom a line handed the case, if that was not so before it. */
function handedTo(line: HistoryLine, before: HistoryLine | undefined, names: Names): string | undefined {
  if (line.person) return line.person === before?.person ? undefined : names.person(line.person);
  return line.team && line.team !== before?.team ? names.team(line.team) : undefined;
}

/** What happened, newest first, each with the address of its proof. */
export function presentHistory({ one, history }: LoadedCase, names: Names, language: Language): readonly PastLine[] {
  // A note hands the case to nobody, so what was so before it is so after it.
  const hands = history.filter(({ note, state }) => state !== undefined || note === undefined);
  const before = (line: HistoryLine) => hands[hands.indexOf(line) - 1];
  const lines = history.map((line) => ({
    what: line.what[language],
    state: line.state?.[language],
    at: line.at,
    by: names.who(line.by, line),
    channel: line.version === 1 ? sayChannel(line.channel, language) : undefined,
    because: line.because.map((words) => words[language]),
    to: handedTo(line, before(line), names),
    proof: paths.proof(`case:${one.id}`, line.version),
  }));
  return lines.reverse();
}

export interface LooksView {
  readonly party: string;
  /** How many there have been. */
  readonly count: number;
  readonly lines: readonly {
    readonly number: number;
    readonly at: Date;
    readonly by: string;
    readonly why: string;
    readonly isRefused: boolean;
    readonly proof: string;
  }[];
}

export function presentLooks(
  { one }: LoadedCase,
  { looks }: CaseSight,
  names: Names,
  language: Language,
): readonly LooksView[] {
  const toLine = (party: string, { number, at, actor, roles, reason, isRefused, concealed }: Look) => ({
    ...{ number, at, by: names.who(actor, { isForAnother: roles.includes(delegateRole) }), isRefused },
    why: [sayLook(reason, language), concealed && lookWords.concealed[language]].filter(Boolean).join(', '),
    proof: paths.proof(`subject:${one.subjects[party]}`, number),
  });
  return looks.map(({ party, looks: listed }) => ({
    party: sayParty(party, language),
    count: listed[0]?.number ?? 0,
    lines: listed.map((look) => toLine(party, look)),
  }));
}

export interface EffortView {
  readonly total: string | undefined;
  readonly lines: readonly {
    readonly by: string;
    readonly at: Date;
    /** Undefined while it runs. */
    readonly time: string | undefined;
    readonly isCapped: boolean;
  }[];
}

/** Timed work, newest first; forgotten timers count for the longest that is believed, and say so. */
export function presentEffort({ efforts }: LoadedCase, names: Names, language: Language): EffortView {
  const counted = efforts.filter(({ seconds }) => seconds !== undefined);
  const total = counted.reduce((sum, { seconds = 0 }) => sum + seconds, 0);
  return {
    total: counted.length > 0 ? sayDuration(total, language) : undefined,
    lines: [...efforts].reverse().map(({ person, startedAt, seconds, isCapped }) => ({
      ...{ by: names.person(person), at: startedAt, isCapped },
      time: seconds === undefined ? undefined : sayDuration(seconds, language),
    })),
  };
}

export interface AfterView {
  readonly costs: readonly {
    readonly line: string;
    readonly time: string | undefined;
    readonly cost: string | undefined;
  }[];
  readonly costsHref: string | undefined;
  /** Where its open row is, once it is shown to everybody. */
  readonly openRow: string | undefined;
  /** Whether its row waits until enough are alike. */
  readonly isRowHeldBack: boolean;
}

/** What came of a closed case: its cost lines, and its row in the open data. */
export function presentAfter({ one, costs, opened }: LoadedCase, names: Names, language: Language): AfterView {
  return {
    costs: costs.map(({ line, seconds, pence }) => ({
      line: names.team(line),
      time: seconds === undefined ? undefined : sayDuration(seconds, language),
      cost: pence === undefined ? undefined : formatMoney(pence, language),
    })),
    costsHref: one.closedAt ? paths.caseCost(one.id) : undefined,
    openRow: opened?.row ? paths.dataset(opened.dataset.name) : undefined,
    isRowHeldBack: opened?.isHeldBack === true,
  };
}
