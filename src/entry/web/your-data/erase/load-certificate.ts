import { listOwnSubjects } from '../../../../foundation/people/index.js';
import { certifyErasure, type ErasureCertificate } from '../../../../foundation/vault/index.js';
import type { Context } from '../../../../platform/context.js';
import { read } from '../../../../platform/house.js';
import type { PersonId } from '../../../../platform/ids.js';
import { type Case, type Ground, groundOf, listCasesBySubject } from '../../../../work/cases/index.js';
import type { OwnRequest } from '../own-page.js';

/** What was erased about a person in one case, what is kept, and why. */
export interface CaseCertificate {
  readonly one: Case;
  readonly certificate: ErasureCertificate;
  readonly kept: readonly { readonly keep: string; readonly ground: Ground | undefined }[];
}

/** What is asked for: by default only cases in which something was erased. */
interface Asked {
  readonly isAll?: boolean;
}

/** The certificates of a person's cases, newest case first. */
export async function listCertificates(
  ctx: Context,
  person: PersonId,
  { isAll = false }: Asked = {},
): Promise<readonly CaseCertificate[]> {
  const cases = await listCasesBySubject(ctx, await listOwnSubjects(ctx, person));
  const found: CaseCertificate[] = [];
  for (const [subject, one] of cases) {
    const certificate = await certifyErasure(ctx, subject);
    if (certificate.shredded.length === 0 && !isAll) continue;
    const kept: { keep: string; ground: Ground | undefined }[] = [];
    for (const key of certificate.kept)
      kept.push({ keep: key.keep, ground: await groundOf(ctx, key, { isUpheld: false }) });
    found.push({ one, certificate, kept });
  }
  return found.sort((a, b) => b.one.openedAt.getTime() - a.one.openedAt.getTime());
}

/** The certificates of all the cases of whoever asks in which something was erased. */
export const loadCertificates = ({ house, who, person }: OwnRequest): Promise<readonly CaseCertificate[]> =>
  read(house, who, (ctx) => listCertificates(ctx, person));
