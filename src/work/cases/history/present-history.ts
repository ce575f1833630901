import type { RecordedEntry } from '../../../foundation/record/index.js';
import type { Words } from '../../../platform/language/index.js';
import type { Declaration } from '../../services/index.js';
import { notFixed } from '../afterwards/say-not-fixed.js';
import { answered, silence } from '../enquiring/enquiry.js';
import { handOffMoves } from '../handing/hand-off.js';
import { ownWithdrawal } from '../holding/withdrawn-state.js';
import { historyWords } from './words.js';

/** One line of a case's history: who did what, when. Codes where a page has the names. */
export interface HistoryLine {
  /** The entry's version in the case's stream: its proof is asked for by this. */
  readonly version: number;
  readonly at: Date;
  /** 'person:UUID', 'system:NAME' or 'anonymous'. */
  readonly by: string;
  /** Whether it was done for somebody else. */
  readonly isForAnother: boolean;
  readonly channel: string;
  readonly what: Words;
  /** The state that it left the case in, by its label; undefined when it changed nothing of that. */
  readonly state?: Words;
  /** Whether the clock stands still in that state. */
  readonly isPaused?: boolean;
  /** The reason that was given, or the grounds of the decision that was taken. */
  readonly because: readonly Words[];
  /** To whom it went. */
  readonly team?: string;
  readonly person?: string;
  /** The note that was written: its text is disclosed apart. */
  readonly note?: string;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const sameWords = (text: string): Words => ({ en: text, cy: text });

function labelOf(declaration: Declaration, state: unknown): Words | undefined {
  const name = textOf(state);
  return name === undefined ? undefined : (declaration.case.states[name]?.label ?? sameWords(name));
}

/** The ways that no declaration has: what the house, or the person, made of a case. */
const undeclaredWays: Readonly<Record<string, Words>> = {
  [ownWithdrawal]: historyWords.withdrawn,
  [notFixed]: historyWords.notFixed,
  [answered]: historyWords.answered,
  [silence]: historyWords.silence,
  [handOffMoves.declined]: historyWords.handOffDeclined,
  [handOffMoves.recalled]: historyWords.handOffRecalled,
  [handOffMoves.lapsed]: historyWords.handOffLapsed,
  [handOffMoves.passedOn]: historyWords.handOffPassedOn,
};

function whatOf(declaration: Declaration, entry: RecordedEntry): Words {
  const transition = textOf(entry.data.transition);
  const from = textOf(entry.data.from);
  switch (entry.kind) {
    case 'case.opened':
      return historyWords.opened;
    case 'case.noted':
      return historyWords.noted;
    case 'case.contested':
      return historyWords.contested;
    case 'case.contest-settled':
      return historyWords.settled;
    case 'case.corrected':
      return historyWords.corrected;
    case 'case.rebooked':
      return historyWords.rebooked;
    case 'case.reminded':
      return historyWords.reminded;
    case 'case.due-reminded':
      return historyWords.dueReminded;
    case 'case.late-explained':
      return historyWords.lateExplained;
    case 'case.escalated':
      return historyWords.escalated;
    case 'case.hand-off-accepted':
      return historyWords.handOffAccepted;
    case 'case.hand-off-late':
      return historyWords.handOffLate;
    case 'case.contest-stated':
      return historyWords.stated;
    case 'case.assigned':
      return entry.data.assignee === null ? historyWords.unassigned : historyWords.assigned;
    default: {
      const declared = declaration.case.states[from ?? '']?.can?.[transition ?? ''];
      if (declared) return declared.label;
      const undeclared = undeclaredWays[transition ?? ''];
      if (undeclared) return undeclared;
      return entry.kind === 'case.reopened' ? historyWords.reopened : sameWords(transition ?? entry.kind);
    }
  }
}

function becauseOf(declaration: Declaration, entry: RecordedEntry): readonly Words[] {
  const state = declaration.case.states[textOf(entry.data.state) ?? ''];
  const reason = textOf(entry.data.ending_reason);
  const given = reason === undefined ? [] : [state?.['say-why']?.[reason] ?? sameWords(reason)];
  const { decision } = entry.data;
  if (typeof decision !== 'object' || decision === null || !('grounds' in decision)) return given;
  const outcome = declaration.case.decisions?.[textOf(decision.outcome) ?? ''];
  const grounds = Array.isArray(decision.grounds) ? decision.grounds : [];
  return [...given, ...grounds.map((code) => outcome?.grounds[String(code)] ?? sameWords(String(code)))];
}

const moving: ReadonlySet<string> = new Set(['case.opened', 'case.moved', 'case.closed', 'case.reopened']);

/** A case's history from the record's own entries, oldest first, in both languages. Pure. */
export function presentHistory(declaration: Declaration, entries: readonly RecordedEntry[]): readonly HistoryLine[] {
  return entries.map((entry) => {
    const moves = moving.has(entry.kind);
    const state = moves ? labelOf(declaration, entry.data.state) : undefined;
    const team = textOf(entry.data.team) ?? textOf(entry.data.escalated_to);
    const person = textOf(entry.data.assignee);
    const note = textOf(entry.data.note);
    return {
      version: entry.version,
      at: entry.occurredAt,
      by: entry.actor,
      isForAnother: entry.onBehalfOf !== null,
      channel: entry.channel,
      what: whatOf(declaration, entry),
      ...(state === undefined ? {} : { state, isPaused: entry.data.clock_paused_at !== null }),
      because: moves ? becauseOf(declaration, entry) : [],
      ...(team === undefined ? {} : { team }),
      ...(person === undefined ? {} : { person }),
      ...(note === undefined ? {} : { note }),
    };
  });
}
