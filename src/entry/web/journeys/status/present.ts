import { dateOf, fill, formatDate, type Language } from '../../../../platform/language/index.js';
import type { Case, HistoryLine, Score, Standed } from '../../../../work/cases/index.js';
import type { Account } from '../../../../work/payments/index.js';
import { type Compiled, type Declaration, kinds } from '../../../../work/services/index.js';
import type { PartOnCase } from '../../desk/handing/on-case.js';
import { presentIssued } from '../../issued/present-issued.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import type { StatusView } from './view.js';
import { statusWords } from './words.js';

interface StatusFound {
  readonly one: Case;
  readonly service: Compiled;
  readonly history: readonly HistoryLine[];
  /** Who has a part of it, of which its person is told. */
  readonly part: PartOnCase | undefined;
  readonly account: Account | undefined;
  readonly issued: readonly Standed[];
  readonly hasBooking: boolean;
  /** Whether something is asked of whoever sent it. */
  readonly isAsked: boolean;
  /** Whether a letter tells of a decision on it. */
  readonly hasDecision: boolean;
  /** The service by which one complains, where this is over and it is not that itself. */
  readonly complaint: Declaration | undefined;
  readonly notFixedUntil: Date | undefined;
  readonly score: Score | undefined;
}

/** An open answer that the declaration tells to whoever asks; anything else is not in the case's unsealed columns. */
function presentAnswer({ fields }: Declaration, one: Case, name: string, language: Language) {
  const question = fields[name];
  const value = one.fields[name];
  if (question?.mark !== 'open' || value === undefined || value === null) return [];
  return [{ key: question.label[language], value: kinds[question.type].format(value, question, language) }];
}

/** Each time that the clock stood still: why, and from when until when. One that goes on has no end yet. */
function presentPauses(
  history: readonly HistoryLine[],
  { closedAt }: Pick<Case, 'closedAt'>,
  on: (at: Date) => string,
  language: Language,
): StatusView['pauses'] {
  const moves = history.filter(({ state }) => state !== undefined);
  return moves.flatMap((line, index) => {
    if (!line.isPaused || line.state === undefined) return [];
    const until = moves[index + 1]?.at ?? closedAt;
    return [{ why: line.state[language], from: on(line.at), until: until && on(until) }];
  });
}

/** Which organisation has a part of it now, and by when; of the council itself nothing more is told. */
function partWith(part: PartOnCase | undefined, on: (at: Date) => string, language: Language): string | undefined {
  const { running, who } = part ?? {};
  if (!running?.organisation || !who) return undefined;
  return fill(statusWords.withUntil[language], { who: who[language], date: on(running.dueAt) });
}

/** State, dates, labels and the open answers that the declaration names: nothing that a person typed, and nobody's name. */
export function presentStatus(
  { language, place, query }: Pick<PageRequest, 'language' | 'place' | 'query'>,
  {
    one,
    service: { declaration },
    history,
    part,
    account,
    issued,
    hasBooking,
    isAsked,
    hasDecision,
    complaint,
    notFixedUntil,
    score,
  }: StatusFound,
): Omit<StatusView, 'fault'> {
  const on = (at: Date): string => formatDate(dateOf(at, place.timeZone), language);
  const state = declaration.case.states[one.state];
  const reason = one.endingReason && state?.['say-why']?.[one.endingReason];
  const rows: readonly (readonly [keyof typeof statusWords, string | undefined])[] = [
    ['now', state?.label[language] ?? one.state],
    ['why', reason ? reason[language] : undefined],
    ['with', partWith(part, on, language)],
    ['received', on(one.openedAt)],
    ['by', one.dueAt && !one.closedAt && !one.clockPausedAt ? on(one.dueAt) : undefined],
    ['closed', one.closedAt && on(one.closedAt)],
  ];
  const said = rows.flatMap(([key, value]) => (value ? [{ key: statusWords[key][language], value }] : []));
  const since = one.clockPausedAt && fill(statusWords.paused[language], { date: on(one.clockPausedAt) });
  const paused = since ? [{ key: statusWords.by[language], value: since }] : [];
  const answers = (declaration.case.status ?? []).flatMap((name) => presentAnswer(declaration, one, name, language));
  return {
    service: declaration.title[language],
    reference: one.reference,
    improve: paths.improvePage(one.service, 'letters'),
    facts: [...said, ...paused, ...answers],
    pay: account?.charge.state === 'due' && one.closedAt === undefined ? paths.pay(one.reference) : undefined,
    issued: issued.map((each) => presentIssued(each, declaration, language)),
    decision: hasDecision ? paths.decision(one.reference) : undefined,
    answer: isAsked ? paths.answer(one.service, one.reference) : undefined,
    pauses: presentPauses(history, one, on, language),
    booking: hasBooking ? paths.booking(one.reference) : undefined,
    cost: one.closedAt && paths.caseCost(one.id),
    did: query.did === 'reopened' ? 'didReopen' : query.did === 'rated' ? 'didRate' : undefined,
    notFixedWords: typeof state?.['not-fixed'] === 'object' ? state['not-fixed'] : undefined,
    complain: complaint && { href: paths.service(complaint.service), text: complaint.title[language] },
    ...{ isClosed: one.closedAt !== undefined, notFixedBy: notFixedUntil && on(notFixedUntil), score },
    history: history.flatMap(({ at, state: left }) => (left ? [{ on: on(at), label: left[language] }] : [])),
  };
}
