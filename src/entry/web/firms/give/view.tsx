import { Button, ErrorSummary, Form, InsetText } from '../../../components/index.js';
import { Framed } from '../../layout/frame.js';
import { errorsOf, GiveFields, type GiveFieldsProps } from '../../mandates/give/view.js';
import { paths } from '../../paths.js';
import { firmWords } from '../words.js';

/** Appoints an organisation of the place. */
export function GiveFirmPage(props: GiveFieldsProps & Required<Pick<GiveFieldsProps, 'firms'>>) {
  const { frame, said, firms } = props;
  const { language } = frame;
  const title = firmWords.giveTitle[language];
  const errors = errorsOf(said);
  return (
    <Framed frame={frame} title={title} hasErrors={errors.length > 0} back={{ href: paths.mandates }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {errors.length > 0 && <ErrorSummary errors={errors} />}
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body-l">{firmWords.giveLead[language]}</p>
          {firms.length === 0 ? (
            <InsetText>{firmWords.noFirms[language]}</InsetText>
          ) : (
            <Form action={paths.giveFirmMandate}>
              <GiveFields {...props} />
              <Button preventDoubleClick>{firmWords.appoint[language]}</Button>
            </Form>
          )}
        </div>
      </div>
    </Framed>
  );
}
