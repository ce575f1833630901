import type { PageRequest } from '../page.js';
import { paths } from '../paths.js';
import { frameWords } from './words.js';

interface KeysProps {
  readonly frame: Pick<PageRequest, 'officer' | 'language'>;
}

/** At the foot of every screen of the desk: which keys there are; and the script that hears them, unless its officer turned them off. */
export function KeysOnDesk({ frame: { officer, language } }: KeysProps) {
  if (!officer) return null;
  return (
    <>
      <p class="govuk-body-s govuk-!-display-none-print">
        <a class="govuk-link" href={paths.keys}>
          {frameWords.keys[language]}
        </a>
      </p>
      {!officer.hasKeysOff && (
        <script
          type="module"
          src={paths.asset('desk-keys.js')}
          data-keys={paths.keys}
          data-queue={paths.queue}
          data-home={paths.desk}
        />
      )}
    </>
  );
}
