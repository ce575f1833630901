import type { Approval } from '../../../../foundation/assurance/index.js';
import { fill, formatMoment, formatTime, type Language } from '../../../../platform/language/index.js';
import type { Case } from '../../../../work/cases/index.js';
import { saySignal } from '../risk/asked.js';
import { sayWho } from '../say/say-who.js';
import { approvalWords } from './words.js';

/** One request, as its line says it. */
export interface ShownApproval {
  readonly id: string;
  readonly case: string;
  readonly reference: string;
  readonly name: string;
  readonly why: string;
  readonly when: string;
  readonly state: string;
}

export interface KnownOfApprovals {
  readonly cases: ReadonlyMap<string, Case>;
  readonly names: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly timeZone: string;
  readonly now: Date;
  /** For how long an approval opens a case. */
  readonly minutes: number;
}

function sayState({ state, answeredAt }: Approval, { language, timeZone, now, minutes }: KnownOfApprovals): string {
  if (state !== 'approved' || !answeredAt) return approvalWords[state === 'approved' ? 'over' : state][language];
  const until = new Date(answeredAt.getTime() + minutes * 60_000);
  if (until <= now) return approvalWords.over[language];
  return fill(approvalWords.approved[language], { time: formatTime(until, timeZone) });
}

/** Turns a request into words of the reader's language. */
export const presentApproval = (one: Approval, known: KnownOfApprovals): ShownApproval => ({
  id: one.id,
  case: one.case,
  reference: known.cases.get(one.case)?.reference ?? one.case,
  name: sayWho(`person:${one.person}`, known.names, known.language),
  why: one.signals.map((signal) => saySignal(signal, known.language, 'colleague')).join(' '),
  when: formatMoment(one.askedAt, known.language, known.timeZone),
  state: sayState(one, known),
});
