import { handingWays } from '../../../foundation/people/index.js';
import type { Words } from '../../../platform/language/index.js';
import type { Opened } from '../../../platform/sealed/index.js';
import type { Raw } from '../../../work/services/index.js';
import { Button, DataTable, ErrorSummary, Form, NotificationBanner, Radios, Tag } from '../../components/index.js';
import { ContactFields, type ContactFieldsProps, contactErrors, ofHelped } from '../account/contact/contact-fields.js';
import { contactWords } from '../account/contact/words.js';
import { wayWords } from '../desk/hand-over/words.js';
import { type Frame, Framed } from '../layout/frame.js';
import { errorsOf, GiveFields, type GiveFieldsProps } from '../mandates/give/view.js';
import { mandateWords } from '../mandates/words.js';
import { paths } from '../paths.js';
import { LettersPart, type WaitingLetter } from './letters-part.js';
import type { ShownHelped } from './present.js';
import { type HiddenWho, WhoFields } from './who-fields.js';
import { helpingWords } from './words.js';

interface AskWhoProps {
  readonly frame: Frame;
  /** What is wrong, by field. */
  readonly said: Readonly<Record<string, Words>>;
  readonly evidence?: string | undefined;
  readonly by?: string | undefined;
  readonly typed?: Opened<Raw>;
}

/** Who it is, and how the officer saw that. */
export function AskWhoPage({ frame, said, evidence, by, typed }: AskWhoProps) {
  const { language } = frame;
  const title = helpingWords.title[language];
  const errors = Object.entries(said).map(([field, text]) => ({ text: text[language], href: `#${field}` }));
  const errorAt = (field: string) => (said[field] ? { error: { text: said[field][language] } } : {});
  return (
    <Framed frame={frame} title={title} variant="desk" hasErrors={errors.length > 0} back={{ href: paths.desk }}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{helpingWords.lead[language]}</p>
      <Form action={paths.helpWithMandates}>
        <WhoFields
          language={language}
          said={{ reference: said.reference?.[language], evidence: said.evidence?.[language] }}
          typed={typed}
          evidence={evidence}
        />
        <Radios
          name="by"
          value={by}
          fieldset={{ legend: { text: helpingWords.by[language], size: 's' } }}
          items={handingWays.map((value) => ({ value, text: wayWords[value][language] }))}
          {...errorAt('by')}
        />
        <Button preventDoubleClick>{helpingWords.see[language]}</Button>
      </Form>
    </Framed>
  );
}

interface HelpedProps {
  readonly frame: Frame;
  readonly lines: readonly ShownHelped[];
  readonly letters: readonly WaitingLetter[];
  readonly give: Omit<GiveFieldsProps, 'frame'>;
  readonly contact: Pick<ContactFieldsProps, 'chosen' | 'said' | 'texts'>;
  readonly hidden: HiddenWho;
  /** The same, where the form asks by which way messages come too. */
  readonly contactHidden: Readonly<Record<string, string>>;
  readonly did: Words | undefined;
  readonly fault: Words | undefined;
}

/** What somebody who is helped may give and end. */
export function HelpedPage(props: HelpedProps) {
  const { frame, lines, give, did, fault } = props;
  const { language } = frame;
  const title = helpingWords.list[language];
  const errors = [
    ...(fault ? [{ text: fault[language], href: '#mandates' }] : []),
    ...errorsOf(give.said),
    ...contactErrors(props.contact.said, language),
  ];
  const heads = ['capacity', 'services', 'state', 'what'] as const;
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      hasErrors={errors.length > 0}
      back={{ href: paths.helpWithMandates }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <LettersPart language={language} letters={props.letters} hidden={props.hidden} />
      <div id="mandates">
        {(['withdraw', 'object'] as const)
          .filter((step) => lines.some(({ steps }) => steps.includes(step)))
          .map((step) => (
            <p class="govuk-body">{helpingWords[`${step}Does`][language]}</p>
          ))}
        <DataTable
          caption={title}
          isCaptionHidden
          columns={heads.map((head) => ({ head: helpingWords[head][language] }))}
          rows={lines.map((line) => [
            line.about,
            line.services,
            <Tag colour={line.isInForce ? 'green' : 'grey'}>{line.state}</Tag>,
            line.steps.length > 0 ? <End {...props} line={line} /> : '',
          ])}
          empty={helpingWords.none[language]}
        />
      </div>
      <h2 class="govuk-heading-m">{helpingWords.give[language]}</h2>
      <p class="govuk-body">{helpingWords.giveLead[language]}</p>
      <Form action={paths.helpToGive} hidden={props.hidden}>
        <GiveFields frame={frame} {...give} isHelped />
        <Button preventDoubleClick>{mandateWords.offer[language]}</Button>
      </Form>
      <h2 class="govuk-heading-m">{contactWords.helped[language]}</h2>
      <p class="govuk-body">{contactWords.helpedLead[language]}</p>
      <Form action={paths.helpToContact} hidden={props.contactHidden}>
        <ContactFields language={language} {...props.contact} labels={ofHelped} />
        <Button variant="secondary">{contactWords.helpedSave[language]}</Button>
      </Form>
      <h2 class="govuk-heading-m">{helpingWords.appoint[language]}</h2>
      <p class="govuk-body">{helpingWords.appointLead[language]}</p>
      <Form action={paths.helpToAppoint} hidden={props.hidden}>
        <Button variant="secondary">{helpingWords.chooseFirm[language]}</Button>
      </Form>
    </Framed>
  );
}

function End(props: HelpedProps & { readonly line: ShownHelped }) {
  const { frame, line, hidden } = props;
  const { language } = frame;
  return (
    <Form action={paths.helpToEnd} hidden={{ ...hidden, mandate: line.id }}>
      <div class="govuk-button-group">
        {line.steps.map((step) => (
          <Button name="step" value={step} variant={step === 'withdraw' ? 'warning' : 'secondary'}>
            {helpingWords[step][language]}
            <span class="govuk-visually-hidden">: {line.about}</span>
          </Button>
        ))}
      </div>
    </Form>
  );
}
