import { fill, formatMoment } from '../../../../platform/language/index.js';
import { Reveal, Tag } from '../../../components/index.js';
import { sayAsked } from '../../journeys/worded/say-asked.js';
import type { Frame } from '../../layout/frame.js';
import type { EnquiryLine } from './present-enquiries.js';
import { enquiryWords } from './words.js';

/** What was asked of the person, newest first; nothing where nothing was. */
export function Enquiries({ frame, enquiries }: { readonly frame: Frame; readonly enquiries: readonly EnquiryLine[] }) {
  const { language, place } = frame;
  if (enquiries.length === 0) return null;
  return (
    <section aria-labelledby="enquiries">
      <h2 class="govuk-heading-m" id="enquiries">
        {enquiryWords.title[language]}
      </h2>
      <ul class="govuk-list gh-notes">
        {enquiries.map(({ questions, at, by, standing, isOpen, texts, worded }) => (
          <li class="gh-notes__one">
            <strong>{questions}</strong> <Tag colour={isOpen ? undefined : 'grey'}>{standing}</Tag>
            {texts &&
              [...worded, 'why'].map((name) => (
                <div class="gh-notes__text">
                  <Reveal value={texts} as={sayAsked(name, language)} />
                </div>
              ))}
            <div class="govuk-hint">
              {fill(enquiryWords.by[language], { who: by, when: formatMoment(at, language, place.timeZone) })}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
