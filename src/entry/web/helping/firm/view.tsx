import { Button, ErrorSummary, Form, InsetText } from '../../../components/index.js';
import { firmWords } from '../../firms/words.js';
import { Framed } from '../../layout/frame.js';
import { errorsOf, GiveFields, type GiveFieldsProps } from '../../mandates/give/view.js';
import { paths } from '../../paths.js';
import type { HiddenWho } from '../who-fields.js';
import { helpingWords } from '../words.js';

type HelpToAppointProps = GiveFieldsProps & Required<Pick<GiveFieldsProps, 'firms'>> & { readonly hidden: HiddenWho };

/** An officer appoints an organisation at the word of whom they help. */
export function HelpToAppointPage({ hidden, ...fields }: HelpToAppointProps) {
  const { frame, said, firms } = fields;
  const { language } = frame;
  const title = helpingWords.appoint[language];
  const errors = errorsOf(said);
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      hasErrors={errors.length > 0}
      back={{ href: paths.helpWithMandates }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{helpingWords.appointAsk[language]}</p>
      {firms.length === 0 ? (
        <InsetText>{firmWords.noFirms[language]}</InsetText>
      ) : (
        <Form action={paths.helpToAppoint} hidden={{ ...hidden, do: 'appoint' }}>
          <GiveFields {...fields} isHelped />
          <Button preventDoubleClick>{helpingWords.appointThem[language]}</Button>
        </Form>
      )}
    </Framed>
  );
}
