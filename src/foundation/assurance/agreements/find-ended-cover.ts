import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { listOutsideUnits } from '../../people/index.js';
import type { AgreementId } from './agreement.js';
import { readAgreementsWith } from './agreement-store.js';
import { groupTexts } from './in-force.js';

/** Why an officer of another organisation is shut out: the agreement that covered it last, or that none ever did. */
export interface EndedCover {
  readonly id: AgreementId;
  readonly endedAt: Date;
  /** Whom to ask. */
  readonly owner: PersonId;
}

/** The agreement that covered a purpose of a service last, and covers it no more; undefined where none did. */
export async function findEndedCover(
  ctx: Context,
  person: PersonId,
  { service, purpose }: { readonly service: string; readonly purpose?: string },
): Promise<EndedCover | undefined> {
  const now = ctx.clock.now();
  const texts = await readAgreementsWith(ctx, await listOutsideUnits(ctx, person));
  const ended = groupTexts(texts).flatMap((group) => {
    const last = group.filter(({ verdict, startsAt }) => verdict === 'confirmed' && startsAt <= now).at(-1);
    const isMeant = last?.covers.some((one) => one.service === service && one.purpose === (purpose ?? one.purpose));
    if (!last || !isMeant) return [];
    const endedAt = last.endedAt && last.endedAt < last.endsAt ? last.endedAt : last.endsAt;
    return endedAt <= now ? [{ id: last.id, endedAt, owner: last.owner }] : [];
  });
  return ended.sort((one, other) => other.endedAt.getTime() - one.endedAt.getTime())[0];
}
