import { DataTable } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { LookLine } from '../../your-data/looks/present.js';
import { mandateWords } from '../words.js';

interface ActingLooksProps {
  readonly frame: Frame;
  readonly lines: readonly (LookLine & { readonly isOwn: boolean })[];
  readonly isShared: boolean;
}

/** Who looked, as a delegate may read it: without the fields of others' looks, of which some are hidden from them. */
export function ActingLooksPage({ frame, lines, isShared }: ActingLooksProps) {
  const { language } = frame;
  const title = mandateWords.actingLooks[language];
  const heads = ['when', 'who', 'why', 'what'] as const;
  return (
    <Framed frame={frame} title={title} back={{ href: paths.acting }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{(isShared ? mandateWords.actingLooksAll : mandateWords.actingLooksOwn)[language]}</p>
      <DataTable
        caption={title}
        isCaptionHidden
        columns={heads.map((head) => ({ head: mandateWords[head][language] }))}
        rows={lines.map(({ when, who, why, reference, service, fields, isOwn }) => [
          when,
          isOwn ? mandateWords.yourself[language] : who,
          why,
          [service, reference, ...(isOwn ? [fields] : [])].join(' · '),
        ])}
        empty={mandateWords.noLooks[language]}
      />
    </Framed>
  );
}
