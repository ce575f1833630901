import { Button, Form, InsetText } from '../../../components/index.js';
import { GiveFields, type GiveFieldsProps, GivingPage } from '../../mandates/give/view.js';
import { paths } from '../../paths.js';
import { firmWords } from '../words.js';

/** Appoints an organisation of the place. */
export function GiveFirmPage(props: GiveFieldsProps & Required<Pick<GiveFieldsProps, 'firms'>>) {
  const { frame, said, firms } = props;
  const { language } = frame;
  return (
    <GivingPage frame={frame} title={firmWords.giveTitle[language]} lead={firmWords.giveLead[language]} said={said}>
      {firms.length === 0 ? (
        <InsetText>{firmWords.noFirms[language]}</InsetText>
      ) : (
        <Form action={paths.giveFirmMandate}>
          <GiveFields {...props} />
          <Button preventDoubleClick>{firmWords.appoint[language]}</Button>
        </Form>
      )}
    </GivingPage>
  );
}
