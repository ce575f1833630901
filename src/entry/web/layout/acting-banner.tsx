import type { AssistedWay } from '../../../foundation/people/index.js';
import type { Language } from '../../../platform/language/index.js';
import { InsetText } from '../../components/index.js';
import { paths } from '../paths.js';
import { frameWords } from './words.js';

/** On every page that knows it: that what is done here is done for somebody else, and the way to stop. */
export function ActingBanner({ language, isForBody }: { readonly language: Language; readonly isForBody: boolean }) {
  return (
    <InsetText class="govuk-!-display-none-print">
      {frameWords[isForBody ? 'actingForBody' : 'acting'][language]}{' '}
      <a class="govuk-link" href={paths.actFor}>
        {frameWords.actingHow[language]}
      </a>
    </InsetText>
  );
}

interface AssistedBannerProps {
  readonly language: Language;
  readonly way: AssistedWay | undefined;
}

const said = { desk: 'assistedHere', phone: 'assistedByPhone', paper: 'keying' } as const satisfies Record<
  AssistedWay,
  string
>;

/** On every page that an officer fills in with somebody: that they do, and the way to stop. */
export function AssistedBanner({ language, way }: AssistedBannerProps) {
  return (
    <InsetText class="govuk-!-display-none-print">
      {frameWords[said[way ?? 'phone']][language]}{' '}
      <a class="govuk-link" href={way === 'paper' ? paths.paper : paths.assist}>
        {frameWords.assistedHow[language]}
      </a>
    </InsetText>
  );
}
