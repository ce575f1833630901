import { findBlind } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { dateAt, type LocalDate, workingClockOf } from '../../places/index.js';
import { type Compiled, parseCheck, searchValues } from '../../services/index.js';
import { searchKind } from '../sealing/search-lines.js';
import { type Issued, type IssuedStanding, standingOn } from './issued.js';
import { readIssuedByNumber, readIssuedOf } from './issued-store.js';
import { shiftDate } from './validity.js';

/** What anybody is told who asks: how one stands by its number, and by an answer only whether there is a valid one. */
export type CheckAnswer =
  | {
      readonly by: 'number';
      readonly standing: IssuedStanding;
      readonly validTo: LocalDate | undefined;
      readonly thing: string;
    }
  | { readonly by: 'answer'; readonly isValid: boolean };

interface AskedCheck {
  readonly service: Compiled;
  readonly thing: string;
  readonly typed: Sealed<readonly string[]>;
}

/** The last day on which something was valid, as far as it is known. */
const lastDay = (one: Issued, timeZone: string): LocalDate | undefined =>
  one.ended ? dateAt(timeZone, one.ended.at) : one.validTo;

/**
 * Tells anybody whether something that a service issues is valid today: by its number, which nobody can guess, how it stands; by an answer, such
 * as the mark of a vehicle, that there is a valid one or not. Nothing is opened, so that it is no look. Undefined where what was typed is
 * neither.
 */
export async function checkIssued(
  ctx: Context,
  { service, thing, typed }: AskedCheck,
): Promise<CheckAnswer | undefined> {
  const { declaration } = service;
  const issue = declaration.issues[thing];
  const { number, answers } = parseCheck(service, thing, typed);
  if (!issue || (number === undefined && answers.length === 0)) return undefined;
  const { timeZone } = await workingClockOf(ctx);
  const today = dateAt(timeZone, ctx.clock.now());
  const found = number === undefined ? undefined : await readIssuedByNumber(ctx, number);
  if (found?.service === declaration.service && found.thing === thing) {
    const last = lastDay(found, timeZone);
    if (last === undefined || shiftDate(last, issue.keep) >= today)
      return { by: 'number', standing: standingOn(found, today), validTo: found.validTo, thing };
  }
  if (answers.length === 0) return undefined;
  for (const { field, value } of answers) {
    const values = searchValues(service, [field], { [field]: value });
    const rows = values ? await findBlind(ctx, searchKind(declaration.service, [field]), values) : [];
    const issued = await readIssuedOf(
      ctx,
      rows.map(({ row }) => row as CaseId),
    );
    if (issued.some((one) => one.thing === thing && standingOn(one, today) === 'valid'))
      return { by: 'answer', isValid: true };
  }
  return { by: 'answer', isValid: false };
}
