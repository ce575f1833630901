import { fill, formatDate } from '../../../../platform/language/index.js';
import { Button, Form, SummaryList, WarningText } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { startWords } from '../start/words.js';
import { saveWords } from './words.js';

interface SaveView {
  readonly service: string;
  readonly action: string;
  readonly carryOn: string;
  /** Set once it was saved before. */
  readonly reference: string | undefined;
  /** Until when the answers are kept, '2026-03-30'. */
  readonly until: string;
  /** Given only in the answer to the press that made it. */
  readonly returnCode?: string | undefined;
  readonly keepAt: string;
  /** Whether they are in the reader's account. */
  readonly isKept: boolean;
  /** Whether they are filled in for somebody else, under a mandate. */
  readonly isTheirs: boolean;
  readonly canSignIn: boolean;
}

type Props = SaveView & { readonly frame: Frame };

export function SavePage(props: Props) {
  const { language } = props.frame;
  const title = saveWords[props.returnCode ? 'savedTitle' : 'title'][language];
  return (
    <Framed frame={props.frame} title={title} service={props.service} back={{ href: props.carryOn }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{title}</h1>
          {props.isTheirs ? <Theirs {...props} /> : <Own {...props} />}
          <p class="govuk-body">
            <a class="govuk-link" href={props.carryOn}>
              {saveWords.carryOn[language]}
            </a>
          </p>
        </div>
      </div>
    </Framed>
  );
}

/** What is filled in for somebody else waits in their account, and no code opens it besides. */
function Theirs(props: Props) {
  return (
    <>
      <p class="govuk-inset-text">{saveWords.theirs[props.frame.language]}</p>
      <Until {...props} />
    </>
  );
}

function Own(props: Props) {
  return (
    <>
      {!props.returnCode && <InAccount {...props} />}
      {props.returnCode ? <Given {...props} /> : <Offered {...props} />}
    </>
  );
}

function Until({ frame: { language }, until }: Props) {
  return <p class="govuk-body">{fill(saveWords.until[language], { date: formatDate(until, language) })}</p>;
}

/** The first way that is offered: without a code to write down. */
function InAccount({ frame: { language }, keepAt, isKept, canSignIn }: Props) {
  if (isKept)
    return (
      <>
        <p class="govuk-inset-text">
          {saveWords.kept[language]}{' '}
          <a class="govuk-link" href={paths.account}>
            {saveWords.toAccount[language]}
          </a>
        </p>
        <h2 class="govuk-heading-m">{saveWords.byCode[language]}</h2>
      </>
    );
  return (
    <>
      <h2 class="govuk-heading-m">{saveWords.inAccount[language]}</h2>
      <p class="govuk-body">{saveWords.inAccountLead[language]}</p>
      <Form action={keepAt}>
        <Button>{saveWords[canSignIn ? 'signInToKeep' : 'keep'][language]}</Button>
      </Form>
      <h2 class="govuk-heading-m">{saveWords.byCode[language]}</h2>
    </>
  );
}

function Offered(props: Props) {
  const { language } = props.frame;
  const { reference } = props;
  return (
    <>
      {reference && <p class="govuk-inset-text">{fill(saveWords.alreadySaved[language], { reference })}</p>}
      <p class="govuk-body">{saveWords.lead[language]}</p>
      <Until {...props} />
      <Form action={props.action}>
        <Button variant="secondary">{saveWords[reference ? 'saveAgain' : 'save'][language]}</Button>
      </Form>
    </>
  );
}

function Given(props: Props) {
  const { language } = props.frame;
  const code = (text: string | undefined) => ({ text: <code class="gh-code">{text}</code> });
  return (
    <>
      <SummaryList
        rows={[
          { key: saveWords.reference[language], value: code(props.reference) },
          { key: saveWords.returnCode[language], value: code(props.returnCode) },
        ]}
      />
      <WarningText>{saveWords.once[language]}</WarningText>
      <p class="govuk-body">{fill(saveWords.goBack[language], { link: startWords.return[language] })}</p>
      <Until {...props} />
    </>
  );
}
