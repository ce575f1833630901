import type { BestInterest, OwnBestInterest, Staff } from '../../../../foundation/people/index.js';
import { dateOf, fill, formatDate } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Case } from '../../../../work/cases/index.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { decisionText } from '../words.js';
import { decisionWords } from './words.js';

type Reader = Pick<PageRequest, 'language' | 'place' | 'house'>;

/** A decision as it is shown to everybody who may know of it. */
export interface ShownDecision {
  readonly decision: string;
  readonly decidedOn: string;
  readonly review: string;
  readonly isOverdue: boolean;
  readonly isOver: boolean;
  /** '2 March 2026', or that nobody did yet. */
  readonly reviewed: string;
}

/** The same to the officers who review. */
export interface DeskDecision extends ShownDecision {
  readonly href: string;
  readonly reference: string;
  readonly noted: string;
  readonly reviewedBy: string;
}

export interface OwnDecision extends ShownDecision {
  readonly why: Opened<string> | undefined;
}

export function presentDecision({ language, place, house }: Reader, one: BestInterest): ShownDecision {
  const { decision, decidedOn, reviewOn, reviewed, state } = one;
  const isOver = state === 'ended';
  const day = reviewOn === undefined ? decisionWords.noDay[language] : formatDate(reviewOn, language);
  const today = dateOf(house.clock.now(), place.timeZone);
  return {
    decision: decisionText[decision][language],
    decidedOn: formatDate(decidedOn, language),
    review: isOver ? decisionWords.ended[language] : day,
    isOverdue: !isOver && (reviewOn === undefined || reviewOn < today),
    isOver,
    reviewed: reviewed
      ? formatDate(dateOf(reviewed.at, place.timeZone), language)
      : decisionWords.notReviewed[language],
  };
}

interface Known {
  readonly cases: readonly Case[];
  readonly staff: readonly Staff[];
}

export function presentForDesk(reader: Reader, one: BestInterest, { cases, staff }: Known): DeskDecision {
  const { language } = reader;
  const shown = presentDecision(reader, one);
  const by = (person: string, date: string) => {
    const name = staff.find((each) => each.person === person)?.name ?? decisionWords.somebody[language];
    return fill(decisionWords.decidedBy[language], { name, date });
  };
  return {
    ...shown,
    href: paths.bestInterest(one.id),
    reference: cases.find(({ id }) => id === one.case)?.reference ?? decisionWords.noReference[language],
    noted: by(one.notedBy, shown.decidedOn),
    reviewedBy: one.reviewed ? by(one.reviewed.by, shown.reviewed) : shown.reviewed,
  };
}

export const presentOwnDecision = (reader: Reader, { one, why }: OwnBestInterest): OwnDecision => ({
  ...presentDecision(reader, one),
  why,
});
