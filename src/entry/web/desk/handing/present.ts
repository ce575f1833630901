import { dateOf, formatDate, type Words } from '../../../../platform/language/index.js';
import { type HandedPart, type HandOff, isWaiting } from '../../../../work/cases/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import type { PageRequest } from '../../page.js';
import { sayOutcome } from './words.js';

/** A part as the list of whoever was handed it shows it: nothing that anybody answered. */
export interface PartLine {
  readonly case: string;
  readonly version: string;
  readonly reference: string;
  readonly service: string;
  readonly part: string;
  readonly handed: string;
  readonly acceptBy: string | undefined;
  readonly due: string;
  readonly isLate: boolean;
  readonly ended: string | undefined;
  readonly outcome: string | undefined;
}

export interface PartsView {
  readonly waiting: readonly PartLine[];
  readonly inHand: readonly PartLine[];
  readonly over: readonly PartLine[];
}

type Said = Pick<PageRequest, 'language' | 'place' | 'house'>;

export const sayDay = ({ language, place }: Said, at: Date): string => formatDate(dateOf(at, place.timeZone), language);

function toLine(request: Said, { part, one }: HandedPart, services: ReadonlyMap<string, Compiled>): PartLine {
  const { language, house } = request;
  const declaration = services.get(`${one.service} ${one.serviceVersion}`)?.declaration;
  const word = (words: Words | undefined, code: string) => words?.[language] ?? code;
  return {
    ...{ case: one.id, version: String(one.version), reference: one.reference },
    service: word(declaration?.title, one.service),
    part: word(declaration?.case.states[part.state]?.label, part.state),
    handed: sayDay(request, part.handedAt),
    acceptBy: part.acceptBy && sayDay(request, part.acceptBy),
    due: sayDay(request, part.dueAt),
    isLate: part.endedAt === undefined && part.dueAt < house.clock.now(),
    ended: part.endedAt && sayDay(request, part.endedAt),
    outcome: sayOutcome(part, language),
  };
}

/** What was handed to the reader's organisation, as it stands. */
export function presentParts(
  request: Said,
  found: {
    readonly running: readonly HandedPart[];
    readonly past: readonly HandedPart[];
    readonly services: ReadonlyMap<string, Compiled>;
  },
): PartsView {
  const lines = (parts: readonly HandedPart[]) => parts.map((part) => toLine(request, part, found.services));
  const waits = (one: { readonly part: HandOff }) => isWaiting(one.part);
  return {
    waiting: lines(found.running.filter(waits)),
    inHand: lines(found.running.filter((one) => !waits(one))),
    over: lines(found.past),
  };
}
