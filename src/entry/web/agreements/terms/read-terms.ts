import { safeguardCodes, sharingBases, type Terms } from '../../../../foundation/assurance/index.js';
import { readDpvPurpose } from '../../../../platform/dpv.js';
import { type OrgUnitId, readId } from '../../../../platform/ids.js';
import { endOfDay } from '../../../../work/places/index.js';
import type { PageRequest } from '../../page.js';
import { type Offer, readCovers } from '../list-covers.js';
import type { AgreementWord } from '../words.js';

export const dayBoxes = ['starts', 'ends', 'review'] as const;
export type Faults = Readonly<Partial<Record<string, AgreementWord>>>;

const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Who the other party is: one of the place's organisations or a name, and not both. */
export function readParty({ form }: PageRequest) {
  const organisation = readId<'org-unit'>(form.code('organisation')) as OrgUnitId | undefined;
  const recipient = form.named('recipient');
  if (organisation) return form.isFilled('recipient') ? undefined : { organisation };
  return recipient === undefined ? undefined : { recipient };
}

/** The terms that were sent, or what of them is to be mended. */
export function readTerms(request: PageRequest, offers: readonly Offer[]): Terms | Faults {
  const { form, place } = request;
  const dpv = readDpvPurpose(form.code('dpv') ?? '');
  const basis = sharingBases.find((one) => one === form.code('basis'));
  const [starts, ends, review] = dayBoxes.map((box) => form.day(box));
  const owner = readId<'person'>(form.code('owner'));
  if (!dpv || !basis || !starts || !ends || !review || !owner)
    return {
      ...(dpv ? {} : { dpv: 'choosePurpose' }),
      ...(basis ? {} : { basis: 'chooseBasis' }),
      ...(starts ? {} : { starts: 'badStart' }),
      ...(ends ? {} : { ends: 'badEnd' }),
      ...(review ? {} : { review: 'badReviewDay' }),
      ...(owner ? {} : { owner: 'owner' }),
    };
  return {
    ...{ dpv, basis, owner, reviewOn: review, covers: readCovers(form.codes('covers'), offers) },
    safeguards: safeguardCodes.filter((code) => form.codes('safeguards').includes(code)),
    ...{ startsAt: endOfDay(place.timeZone, dayBefore(starts)), endsAt: endOfDay(place.timeZone, ends) },
  };
}
