import { parseArgs } from 'node:util';
import { type House, read } from '../../../platform/house.js';
import { type PlaceId, readId, type SubjectId } from '../../../platform/ids.js';
import { findCase } from '../../../work/cases/index.js';

/** Whom an operator asks to be erased, and how far. */
export interface AskedErasure {
  readonly place: string | undefined;
  /** A case's reference and the party of it, as its declaration calls them; or a subject's id. */
  readonly whose: { readonly reference: string; readonly party: string } | { readonly subject: SubjectId };
  readonly keep: string | undefined;
  readonly reason: string;
  readonly isObjectionUpheld: boolean;
}

export const erasureUsage =
  '--case REFERENCE --party PARTY | --subject ID, --reason CODE [--keep "2 years after closed"] [--objection-upheld] [--place SLUG]';

const text = { type: 'string' } as const;

/** Undefined for a line that does not say whose, or gives no reason that is a code. */
export function readErasure(args: readonly string[]): AskedErasure | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...{ place: text, case: text, party: text, subject: text, keep: text, reason: text },
        'objection-upheld': { type: 'boolean' },
      },
    });
    const subject = readId<'subject'>(values.subject);
    const { case: reference, party, reason, place, keep } = values;
    if (reason === undefined || !/^[a-z][a-z0-9-]{1,60}$/.test(reason)) return undefined;
    const asked = { place, keep, reason, isObjectionUpheld: values['objection-upheld'] === true };
    if (subject) return { ...asked, whose: { subject } };
    return reference !== undefined && party !== undefined ? { ...asked, whose: { reference, party } } : undefined;
  } catch {
    return undefined;
  }
}

/** The subject that is meant; `say` hears why there is none. */
export async function findAskedSubject(
  house: House,
  place: PlaceId,
  { whose }: AskedErasure,
  say: (line: string) => void,
): Promise<SubjectId | undefined> {
  if ('subject' in whose) return whose.subject;
  const who = { place, actor: { kind: 'system', name: 'operator' }, channel: 'system' } as const;
  const one = await read(house, who, (ctx) => findCase(ctx, { reference: whose.reference }));
  if (!one) {
    say(`There is no case ${whose.reference} in this place.`);
    return undefined;
  }
  const subject = Object.hasOwn(one.subjects, whose.party) ? one.subjects[whose.party] : undefined;
  if (!subject)
    say(`Nobody is called ${whose.party} in that case. There are: ${Object.keys(one.subjects).join(', ')}.`);
  return subject;
}
