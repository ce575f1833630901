import { listOwnSubjects } from '../../../../foundation/people/index.js';
import { certifyErasure, type ErasureCertificate } from '../../../../foundation/vault/index.js';
import { read } from '../../../../platform/house.js';
import { type Case, type Ground, groundOf, listCasesBySubject } from '../../../../work/cases/index.js';
import type { OwnRequest } from '../own-page.js';

/** What was erased about a person in one case, what is kept, and why. */
export interface CaseCertificate {
  readonly one: Case;
  readonly certificate: ErasureCertificate;
  readonly kept: readonly { readonly keep: string; readonly ground: Ground | undefined }[];
}

/** The certificates of all the cases of whoever asks in which something was erased, newest case first. */
export function loadCertificates({ house, who, person }: OwnRequest): Promise<readonly CaseCertificate[]> {
  return read(house, who, async (ctx) => {
    const cases = await listCasesBySubject(ctx, await listOwnSubjects(ctx, person));
    const found: CaseCertificate[] = [];
    for (const [subject, one] of cases) {
      const certificate = await certifyErasure(ctx, subject);
      if (certificate.shredded.length === 0) continue;
      const kept: { keep: string; ground: Ground | undefined }[] = [];
      for (const key of certificate.kept)
        kept.push({ keep: key.keep, ground: await groundOf(ctx, key, { isUpheld: false }) });
      found.push({ one, certificate, kept });
    }
    return found.sort((a, b) => b.one.openedAt.getTime() - a.one.openedAt.getTime());
  });
}
