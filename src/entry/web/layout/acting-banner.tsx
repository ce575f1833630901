import type { Language } from '../../../platform/language/index.js';
import { InsetText } from '../../components/index.js';
import { paths } from '../paths.js';
import { frameWords } from './words.js';

/** On every page that knows it: that what is done here is done for somebody else, and the way to stop. */
export function ActingBanner({ language }: { readonly language: Language }) {
  return (
    <InsetText>
      {frameWords.acting[language]}{' '}
      <a class="govuk-link" href={paths.actFor}>
        {frameWords.actingHow[language]}
      </a>
    </InsetText>
  );
}
