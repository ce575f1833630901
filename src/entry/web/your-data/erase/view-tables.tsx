import { dateOf, fill, formatDate, type Language } from '../../../../platform/language/index.js';
import { DataTable } from '../../../components/index.js';
import { presentKeep } from '../../journeys/start/present-keep.js';
import type { CaseCertificate } from './load-certificate.js';
import { eraseWords, groundWords } from './words.js';

interface CertificateTablesProps {
  readonly language: Language;
  readonly certificates: readonly CaseCertificate[];
  readonly timeZone: string;
}

/** What was erased, what is kept and why, and who was given any of it. */
export function CertificateTables({ language, certificates, timeZone }: CertificateTablesProps) {
  const say = (name: keyof typeof eraseWords) => eraseWords[name][language];
  const day = (at: Date | undefined) => (at ? formatDate(dateOf(at, timeZone), language) : '');
  const keepOf = (keep: string | null) => (keep === null ? '' : presentKeep(keep, language));
  return (
    <>
      <DataTable
        caption={say('erasedOn')}
        columns={(['request', 'class', 'erasedOn', 'number', 'nowhere'] as const).map((name) => ({
          head: say(name),
        }))}
        empty={say('certificateNone')}
        rows={certificates.flatMap(({ one, certificate }) =>
          certificate.shredded.map(({ keep, shreddedAt, number }) => [
            ...[one.reference, keepOf(keep), day(shreddedAt), String(number), day(certificate.opensNowhereFrom)],
          ]),
        )}
      />
      <DataTable
        caption={say('kept')}
        columns={(['request', 'keptFor', 'ground'] as const).map((name) => ({ head: say(name) }))}
        empty={say('none')}
        rows={certificates.flatMap(({ one, kept }) =>
          kept.map(({ keep, until, ground }) => [
            ...[
              one.reference,
              until ? fill(say('untilDay'), { date: day(until) }) : keepOf(keep),
              ground ? groundWords[ground][language] : say('now'),
            ],
          ]),
        )}
      />
      <p class="govuk-body">{say('recipients')}</p>
    </>
  );
}
