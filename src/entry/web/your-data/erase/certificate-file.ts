import type { PageReply, PageRequest } from '../../page.js';
import type { CaseCertificate } from './load-certificate.js';

/** The certificates for programs: ids, classes and dates. */
export function certificateFile(
  request: Pick<PageRequest, 'place' | 'house'>,
  certificates: readonly CaseCertificate[],
): PageReply {
  const body = {
    format: 'guildhall-erasure/1',
    place: request.place.slug,
    made: request.house.clock.now().toISOString(),
    requests: certificates.map(({ one, certificate, kept }) => ({
      reference: one.reference,
      service: one.service,
      subject: certificate.subject,
      erased: certificate.shredded.map(({ key, number, keep, reason, shreddedAt }) => ({
        ...{ key, number, keep, reason, at: shreddedAt.toISOString() },
      })),
      kept: kept.map((one) => ({ ...one, until: one.until?.toISOString() ?? null })),
      opensNowhereFrom: certificate.opensNowhereFrom?.toISOString() ?? null,
      isFinal: certificate.isFinal,
    })),
  };
  const text = `${JSON.stringify(body, null, 2)}\n`;
  return { kind: 'file', type: 'application/json', body: text, isOpen: false, name: 'erasure.json' };
}
