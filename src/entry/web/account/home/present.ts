import { mergeReference } from '../../../../foundation/people/index.js';
import {
  dateOf,
  fill,
  formatDate,
  formatMoment,
  type Language,
  type Words,
} from '../../../../platform/language/index.js';
import type { Case } from '../../../../work/cases/index.js';
import type { NamedMandate } from '../../mandates/named-mandate.js';
import { capacityWords } from '../../mandates/words.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import type { HomeFound } from './read-home.js';
import { accountWords, authenticatorWords, wayWords } from './words.js';

type Where = Pick<PageRequest, 'language' | 'place'>;
const day = 86_400_000;
/** What ends so soon is said first. */
const soonDays = 7;

/** What comes next in a request, in words. */
function sayNext(one: Case, language: Language, on: (at: Date) => string): string {
  if (one.closedAt) return fill(accountWords.finished[language], { on: on(one.closedAt) });
  if (one.clockPausedAt) return accountWords.paused[language];
  return one.dueAt ? fill(accountWords.by[language], { on: on(one.dueAt) }) : accountWords.working[language];
}

function presentCase({ language }: Where, one: Case, services: HomeFound['services'], on: (at: Date) => string) {
  const declaration = services.get(`${one.service} ${one.serviceVersion}`)?.declaration;
  return {
    reference: one.reference,
    href: paths.status(one.reference),
    service: declaration?.title[language] ?? one.service,
    state: declaration?.case.states[one.state]?.label[language] ?? one.state,
    isOpen: one.closedAt === undefined,
    on: on(one.openedAt),
    next: sayNext(one, language, on),
  };
}

/** One thing that needs the person, with the mandate that it is about, whose other party is named before it. */
export interface Attended {
  readonly href: string;
  readonly text: string;
  readonly about?: NamedMandate;
}

/** What needs the person first: what is about to be lost, what they have not read, what waits for a word. */
function listAttention({ language }: Where, found: HomeFound, on: (at: Date) => string): readonly Attended[] {
  const { drafts, messages, ending, inReview, asked, now } = found;
  const unread = messages.filter(({ isSeen }) => !isSeen).length;
  const say = (about: NamedMandate, words: Words): Attended => {
    const { id, capacity, until } = about.one;
    const gaps = { capacity: capacityWords[capacity][language], on: on(until) };
    return { href: paths.mandate(id), text: fill(words[language], gaps), about };
  };
  return [
    ...asked.map(({ one, dueAt }) => ({
      href: paths.answer(one.service, one.reference),
      text: fill(accountWords.asked[language], { service: titleOf(one, found, language), on: on(dueAt) }),
    })),
    ...drafts
      .filter(({ expiresAt }) => expiresAt.getTime() - now.getTime() <= soonDays * day)
      .map((one) => ({
        href: '#drafts',
        text: fill(accountWords.draftEnds[language], { service: titleOf(one, found, language), on: on(one.expiresAt) }),
      })),
    ...(unread > 0 ? [{ href: paths.ownMessages, text: fill(accountWords.unread[language], { count: unread }) }] : []),
    ...inReview.map((about) => say(about, accountWords.inReview)),
    ...ending.map((about) => say(about, accountWords[about.isGiven ? 'givenEnds' : 'heldEnds'])),
  ];
}

const titleOf = (
  { service, serviceVersion }: { readonly service: string; readonly serviceVersion: number },
  { services }: HomeFound,
  language: Language,
): string => services.get(`${service} ${serviceVersion}`)?.declaration.title[language] ?? service;

/** Unsealed columns of what is one's own, and one's own ways in. */
export function presentAccount(where: Where, found: HomeFound) {
  const { language, place } = where;
  const { cases, services, drafts, ways, sessions, merges, messages, uses, given, held, bodies } = found;
  const on = (at: Date): string => formatDate(dateOf(at, place.timeZone), language);
  return {
    attention: listAttention(where, found, on),
    cases: cases.map((one) => presentCase(where, one, services, on)),
    drafts: drafts.map((one) => ({
      ...{ id: one.id, service: titleOf(one, found, language) },
      until: fill(accountWords.draftUntil[language], { on: on(one.expiresAt) }),
    })),
    counts: {
      ...{ given: given.length, held: held.length, bodies, uses: uses.length, messages: messages.length },
      unread: messages.filter(({ isSeen }) => !isSeen).length,
      allowed: uses.filter(({ said }) => said.some(({ choice }) => choice?.state === 'given')).length,
    },
    ways: ways.map(({ id, kind, address, addedAt }) => ({
      ...{ id, address, kind: wayWords[kind][language], canBeRemoved: ways.length > 1, since: on(addedAt) },
    })),
    merges: merges.map(({ id, mergedAt }) => ({ reference: mergeReference(id), on: on(mergedAt) })),
    sessions: sessions.map(({ id, isThis, startedAt, assured }) => ({
      ...{ id, isThis, how: authenticatorWords[assured.authenticator][language] },
      since: formatMoment(startedAt, language, place.timeZone),
    })),
  };
}

export type AccountView = ReturnType<typeof presentAccount>;
