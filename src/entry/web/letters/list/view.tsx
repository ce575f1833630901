import { DataTable, NotificationBanner } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { lettersWords } from '../words.js';

interface LettersView {
  readonly frame: Frame;
  readonly lines: readonly Readonly<Record<'id' | 'reference' | 'since' | 'state' | 'address', string>>[];
  readonly counted: string | undefined;
  readonly did: string | undefined;
}

/** What waits to be posted or handed over. */
export function LettersPage({ frame, lines, counted, did }: LettersView) {
  const { language } = frame;
  const title = lettersWords.title[language];
  const heads = ['letter', 'since', 'state', 'address'] as const;
  return (
    <Framed frame={frame} title={title} variant="desk" navigation={deskNavigation(frame, 'letters')}>
      {did && <NotificationBanner type="success" text={did} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{lettersWords.lead[language]}</p>
      {counted && <p class="govuk-body">{counted}</p>}
      <DataTable
        caption={title}
        isCaptionHidden
        columns={heads.map((head) => ({ head: lettersWords[head][language] }))}
        rows={lines.map(({ id, reference, since, state, address }) => [
          <a class="govuk-link" href={paths.letter(id)}>
            {reference}
          </a>,
          ...[since, state, address],
        ])}
        empty={lettersWords.none[language]}
      />
    </Framed>
  );
}
