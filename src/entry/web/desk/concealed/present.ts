import { concealedRoles, type ShownConcealed } from '../../../../foundation/assurance/index.js';
import { fill, formatDate, formatMoment } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { groundWords } from '../../concealed-words.js';
import type { PageRequest } from '../../page.js';
import { concealedWords } from './words.js';

/** One concealed look, as its line says it. */
export interface ConcealedLine {
  readonly id: string;
  /** The case's reference. */
  readonly reference: string;
  readonly ground: string;
  readonly why: readonly Opened<string>[];
  readonly revealOn: string;
  readonly state: string;
  readonly isOwn: boolean;
  readonly mayOpen: boolean;
  readonly mayExtend: boolean;
}

export interface ConcealedView {
  readonly mayAsk: boolean;
  readonly mayAnswer: boolean;
  readonly hasAuditor: boolean;
  readonly waiting: readonly ConcealedLine[];
  readonly own: readonly ConcealedLine[];
}

interface Loaded {
  readonly looks: readonly ShownConcealed[];
  readonly references: ReadonlyMap<string, string>;
  readonly hasAuditor: boolean;
}

type At = Pick<PageRequest, 'language' | 'place' | 'house'>;

const isWaiting = ({ state, extendTo }: ShownConcealed): boolean => state === 'asked' || extendTo !== undefined;

const isGood = ({ state, goodUntil }: ShownConcealed, now: Date): boolean =>
  state === 'approved' && goodUntil !== undefined && goodUntil > now;

function sayState(look: ShownConcealed, { language, place, house }: At): string {
  const say = (key: keyof typeof concealedWords, with_: Record<string, string> = {}) =>
    fill(concealedWords[key][language], with_);
  const moment = (at: Date | undefined) => (at ? formatMoment(at, language, place.timeZone) : '');
  const { state, extendTo, goodUntil, lookedAt } = look;
  if (extendTo && state === 'looked') return say('extending', { date: formatDate(extendTo, language) });
  if (state === 'approved')
    return isGood(look, house.clock.now()) ? say('approved', { when: moment(goodUntil) }) : say('lapsed');
  return say(state, { when: moment(lookedAt) });
}

/** Which roles of the officer make the page theirs at all. */
export const rightsOf = ({ officer }: Pick<PageRequest, 'officer'>) => ({
  mayAsk: officer?.roles.includes(concealedRoles.requester) ?? false,
  mayAnswer: officer?.roles.includes(concealedRoles.approver) ?? false,
});

/** What the officer asked, and what waits for their answer, in words. */
export function presentConcealed(request: PageRequest, { looks, references, hasAuditor }: Loaded): ConcealedView {
  const { language, house } = request;
  const now = house.clock.now();
  const rights = rightsOf(request);
  const toLine = (look: ShownConcealed): ConcealedLine => ({
    ...{ id: look.id, reference: references.get(look.case) ?? '', isOwn: look.isOwn, why: look.why },
    ground: groundWords[look.ground][language],
    revealOn: formatDate(look.revealOn, language),
    state: sayState(look, request),
    mayOpen: look.isOwn && isGood(look, now),
    mayExtend: look.isOwn && look.state === 'looked' && !look.isExtended && look.extendTo === undefined,
  });
  return {
    ...{ ...rights, hasAuditor },
    waiting: rights.mayAnswer ? looks.filter(isWaiting).map(toLine) : [],
    own: rights.mayAsk ? looks.filter(({ isOwn }) => isOwn).map(toLine) : [],
  };
}
