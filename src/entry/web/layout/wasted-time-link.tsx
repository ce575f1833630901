import type { PageRequest } from '../page.js';
import { paths } from '../paths.js';
import { stepOf } from './step-of.js';
import { frameWords } from './words.js';

/** What a screen is about, as codes. */
export interface StepAbout {
  readonly service: string;
  readonly state?: string | undefined;
}

interface WastedTimeLinkProps {
  readonly frame: Pick<PageRequest, 'officer' | 'url' | 'language'>;
  readonly about: StepAbout | undefined;
}

/** At the foot of every screen of the desk: the way to say that the step wastes time. It names the screen, never a case. */
export function WastedTimeLink({ frame: { officer, url, language }, about }: WastedTimeLinkProps) {
  const step = stepOf(url);
  if (!officer || officer.shares !== undefined || !step || url.startsWith(paths.wastedTime)) return null;
  const { service, state } = about ?? {};
  const query = new URLSearchParams({ step, ...(service ? { service } : {}), ...(state ? { state } : {}) });
  return (
    <p class="govuk-body-s gh-improve govuk-!-display-none-print">
      <a class="govuk-link" href={`${paths.wastedTime}?${query}`}>
        {frameWords.wastesTime[language]}
      </a>
    </p>
  );
}
