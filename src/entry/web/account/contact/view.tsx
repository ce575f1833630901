import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Form, NotificationBanner } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { ContactFields, contactErrors } from './contact-fields.js';
import type { ReadContact } from './read-contact.js';
import { contactWords } from './words.js';

interface ContactView extends Pick<ReadContact, 'chosen' | 'said'> {
  readonly frame: Frame;
  readonly isSaved: boolean;
  /** Whether the place sends texts, and holds a number already. */
  readonly hasTexts: boolean;
  readonly hasNumber: boolean;
  readonly typed?: Opened<Raw>;
}

export function ContactPage({ frame, chosen, said, isSaved, hasTexts, hasNumber, typed }: ContactView) {
  const { language } = frame;
  const title = contactWords.title[language];
  const errors = contactErrors(said, language);
  return (
    <Framed frame={frame} title={title} hasErrors={errors.length > 0} back={{ href: paths.account }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {errors.length > 0 && <ErrorSummary errors={errors} />}
          {isSaved && <NotificationBanner type="success" text={contactWords.saved[language]} />}
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">{contactWords.lead[language]}</p>
          <Form action={paths.ownContact}>
            <ContactFields
              language={language}
              chosen={chosen}
              said={said}
              texts={hasTexts ? { hasNumber, typed } : undefined}
            />
            <Button preventDoubleClick>{contactWords.save[language]}</Button>
          </Form>
        </div>
      </div>
    </Framed>
  );
}
