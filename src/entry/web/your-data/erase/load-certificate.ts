import { listOwnSubjects } from '../../../../foundation/people/index.js';
import { certifyErasure, type ErasureCertificate } from '../../../../foundation/vault/index.js';
import type { Context } from '../../../../platform/context.js';
import { read } from '../../../../platform/house.js';
import type { PersonId } from '../../../../platform/ids.js';
import { type Case, type HeldKey, listCasesBySubject, listHeld } from '../../../../work/cases/index.js';
import type { OwnRequest } from '../own-page.js';

/** What was erased about a person in one case, what is kept, and why. */
export interface CaseCertificate {
  readonly one: Case;
  readonly certificate: ErasureCertificate;
  /** Each class that lives: until when, as far as that is known, and what keeps it. */
  readonly kept: readonly {
    readonly keep: string;
    readonly until: Date | undefined;
    readonly ground: HeldKey['ground'];
  }[];
}

/** What is asked for: by default only cases in which something was erased. */
interface Asked {
  readonly isAll?: boolean;
}

/** What stands under a legal hold has no end that is known: it goes when the hold is lifted. */
const toKept = ({ key: { keep }, endsAt, ground }: HeldKey): CaseCertificate['kept'][number] => {
  return { keep, until: ground === 'legal-hold' ? undefined : endsAt, ground };
};

/** The certificates of a person's cases, newest case first. */
export async function listCertificates(
  ctx: Context,
  person: PersonId,
  { isAll = false }: Asked = {},
): Promise<readonly CaseCertificate[]> {
  const subjects = await listOwnSubjects(ctx, person);
  const cases = await listCasesBySubject(ctx, subjects);
  const held = (await listHeld(ctx, subjects)).cases.flatMap(({ keys }) => keys);
  const found: CaseCertificate[] = [];
  for (const [subject, one] of cases) {
    const certificate = await certifyErasure(ctx, subject);
    if (certificate.shredded.length === 0 && !isAll) continue;
    const living = held.filter(({ key }) => key.subject === subject && !key.destroyedAt);
    found.push({ one, certificate, kept: living.map(toKept) });
  }
  return found.sort((a, b) => b.one.openedAt.getTime() - a.one.openedAt.getTime());
}

/** The certificates of all the cases of whoever asks in which something was erased. */
export const loadCertificates = ({ house, who, person }: OwnRequest): Promise<readonly CaseCertificate[]> =>
  read(house, who, (ctx) => listCertificates(ctx, person));
