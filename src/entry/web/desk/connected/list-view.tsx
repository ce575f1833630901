import { DataTable, NotificationBanner } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import type { ShownMismatch } from './present.js';
import { connectedWords } from './words.js';

interface MismatchesView {
  readonly frame: Frame;
  readonly lines: readonly ShownMismatch[];
  readonly isDone: boolean;
}

/** What does not agree, the oldest first. */
export function MismatchesPage({ frame, lines, isDone }: MismatchesView) {
  const say = (key: keyof typeof connectedWords) => connectedWords[key][frame.language];
  const heads = ['case', 'system', 'what', 'here', 'there', 'found'] as const;
  return (
    <Framed frame={frame} title={say('title')} variant="desk" navigation={deskNavigation(frame, undefined)}>
      {isDone && <NotificationBanner type="success" text={say('did')} />}
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      <DataTable
        caption={say('toSettle')}
        columns={heads.map((head) => ({ head: say(head) }))}
        rows={lines.map((line) => [
          <a class="govuk-link" href={paths.mismatch(line.id)}>
            {line.reference}
          </a>,
          line.system,
          line.what,
          line.here,
          line.there,
          line.found,
        ])}
        empty={say('none')}
      />
    </Framed>
  );
}
