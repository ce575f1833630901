import {
  findMandateNames,
  isInForce,
  isOver,
  listForFirms,
  listOrgUnits,
  listOwnMandates,
  listSelves,
  type Mandate,
  memberRoleOf,
  stateAfter,
} from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { dateOf, fill, formatDate, pick } from '../../../platform/language/index.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { memberRoleWords } from '../organisations/words.js';
import type { PageRequest } from '../page.js';
import { capacityWords, mandateWords, stateWords } from './words.js';

/** A mandate as the one who reads it knows it: with the other's name. */
export interface NamedMandate {
  readonly one: Mandate;
  /** The other's name, as the person wrote it; undefined once erased. */
  readonly name: Opened<string> | undefined;
  /** What the firm is called that was appointed, or by whose role the reader acts; of an officer who helped, that it was one. */
  readonly firm: string | undefined;
  /** Whether the reader is acted for, and not the one who acts. */
  readonly isGiven: boolean;
  readonly isInForce: boolean;
  /** Whether nothing can become of it any more. */
  readonly isOver: boolean;
  /** 'Adviser, until 9 March 2026'. */
  readonly about: string;
  readonly state: string;
}

/** Who reads: in which language, of which place, and when. */
export type Reader = Pick<PageRequest, 'language' | 'place' | 'house'>;

export async function nameMandate(ctx: Context, reader: Reader, one: Mandate, person: PersonId): Promise<NamedMandate> {
  const { language, place, house } = reader;
  const names = await findMandateNames(ctx, one);
  const now = house.clock.now();
  const isTimeUp = one.until <= now && stateAfter(one.state, 'end') !== undefined;
  const isGiven = (await listSelves(ctx, person)).includes(one.person);
  const capacity = capacityWords[one.capacity][language];
  const date = formatDate(dateOf(one.until, place.timeZone), language);
  const unit = one.firm && (await listOrgUnits(ctx)).find(({ id }) => id === one.firm);
  const known = one.capacity === 'assisted' && isGiven ? mandateWords.anOfficer[language] : undefined;
  const firm = unit ? pick(unit.name, language) : known;
  const until = fill(mandateWords.until[language], { capacity, date });
  const said = firm && !isGiven ? `${until} (${firm})` : until;
  return {
    ...{ one, isGiven, firm, name: isGiven ? names.delegate : names.person },
    ...{ isInForce: isInForce(one, now), isOver: isOver(one, now) },
    about: one.capacity === 'member' ? memberRoleWords[memberRoleOf(one)][language] : said,
    state: isTimeUp ? mandateWords.over[language] : stateWords[one.state][language],
  };
}

/** All mandates of a person, given and held, those of the firms too by whose role they may act. */
export async function nameMandates(ctx: Context, reader: Reader, person: PersonId): Promise<readonly NamedMandate[]> {
  const named: NamedMandate[] = [];
  const all = [...(await listOwnMandates(ctx, person)), ...(await listForFirms(ctx, person))];
  for (const one of all) named.push(await nameMandate(ctx, reader, one, person));
  return named;
}
