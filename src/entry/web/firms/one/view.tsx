import { firmRoles, type OrgUnit } from '../../../../foundation/people/index.js';
import { pick, type Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import {
  Button,
  DataTable,
  ErrorSummary,
  Field,
  Form,
  NotificationBanner,
  Radios,
  Reveal,
  Select,
  Tag,
} from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import type { NamedMandate } from '../../mandates/named-mandate.js';
import { OtherName } from '../../mandates/other-name.js';
import { paths } from '../../paths.js';
import { firmRoleWords, firmWords, postWords } from '../words.js';
import type { ShownPerson } from './present.js';

interface FirmPageProps {
  readonly frame: Frame;
  readonly unit: OrgUnit;
  readonly people: readonly ShownPerson[];
  readonly mandates: readonly NamedMandate[];
  readonly did: Words | undefined;
  /** What is wrong, by field. */
  readonly said: Readonly<Record<string, string>>;
  readonly role: string | undefined;
  readonly typed?: Readonly<Record<string, Opened<Raw>>>;
}

export function FirmPage(props: FirmPageProps) {
  const { frame, unit, did, said } = props;
  const { language } = frame;
  const title = pick(unit.name, language);
  const errors = Object.entries(said).map(([field, text]) => ({ text, href: `#${field}` }));
  return (
    <Framed frame={frame} title={title} hasErrors={errors.length > 0} back={{ href: paths.firms }}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l gh-wrap">{title}</h1>
      <Mandates {...props} />
      <People {...props} />
      <NameSomebody {...props} />
    </Framed>
  );
}

function Mandates({ frame: { language }, unit, mandates }: FirmPageProps) {
  return (
    <section id="mandates">
      <h2 class="govuk-heading-m">{firmWords.mandates[language]}</h2>
      {mandates.length === 0 && <p class="govuk-body">{firmWords.noMandates[language]}</p>}
      {mandates.map((mandate) => (
        <div class="govuk-!-margin-bottom-6">
          <h3 class="govuk-heading-s govuk-!-margin-bottom-1 gh-wrap">
            <OtherName mandate={mandate} language={language} />{' '}
            <Tag colour={mandate.isInForce ? 'green' : 'yellow'}>{mandate.state}</Tag>
          </h3>
          <p class="govuk-body">{mandate.about}</p>
          <Steps unit={unit} mandate={mandate} language={language} />
        </div>
      ))}
    </section>
  );
}

interface StepsProps {
  readonly unit: OrgUnit;
  readonly mandate: NamedMandate;
  readonly language: Frame['language'];
}

function Steps({ unit, mandate, language }: StepsProps) {
  const { one, state } = mandate;
  const buttons = { offered: ['accept', 'refuse'], active: ['limit', 'give-up'] } as const;
  const known = one.state === 'offered' || one.state === 'active' ? buttons[one.state] : (['give-up'] as const);
  const textOf = { ...firmWords, 'give-up': firmWords.giveUp } as const;
  return (
    <Form action={paths.firm(unit.id)} hidden={{ mandate: one.id }}>
      {known.length > 1 && (
        <Select
          name="role"
          id={`role-${one.id}`}
          label={firmWords.who[language]}
          value={one.firmRole ?? 'adviser'}
          items={firmRoles.map((value) => ({ value, text: firmRoleWords[value][language] }))}
        />
      )}
      <div class="govuk-button-group">
        {known.map((step) => (
          <Button name="do" value={step} variant={step === 'accept' ? undefined : 'secondary'}>
            {textOf[step][language]}
            <span class="govuk-visually-hidden">
              : <OtherName mandate={mandate} language={language} />, {state}
            </span>
          </Button>
        ))}
      </div>
    </Form>
  );
}

function People({ frame: { language }, unit, people }: FirmPageProps) {
  return (
    <div id="people">
      <DataTable
        caption={firmWords.people[language]}
        columns={(['name', 'as', 'until', 'change'] as const).map((head) => ({ head: firmWords[head][language] }))}
        rows={people.map(({ person, name, what, until, ends }) => [
          name ? <Reveal value={name} /> : firmWords.byCouncil[language],
          what,
          until,
          ends === undefined ? (
            ''
          ) : (
            <Form action={paths.firm(unit.id)} hidden={{ person, role: ends }}>
              <Button name="do" value="end" variant="secondary">
                {firmWords.end[language]}
                <span class="govuk-visually-hidden">
                  : {name && <Reveal value={name} />}, {what}
                </span>
              </Button>
            </Form>
          ),
        ])}
        empty={firmWords.nobody[language]}
      />
    </div>
  );
}

function NameSomebody({ frame: { language }, unit, said, role, typed }: FirmPageProps) {
  const errorOf = (field: string) => (said[field] === undefined ? {} : { error: { text: said[field] } });
  const box = { language, isAboutUser: false } as const;
  return (
    <Form action={paths.firm(unit.id)} hidden={{ do: 'name' }}>
      <h2 class="govuk-heading-m">{firmWords.nameTitle[language]}</h2>
      <p class="govuk-body">{firmWords.nameLead[language]}</p>
      <Field
        {...box}
        kind="text"
        name="number"
        label={firmWords.number[language]}
        hint={firmWords.numberHint[language]}
        value={typed?.number}
        {...errorOf('number')}
      />
      <Field
        {...box}
        kind="name"
        name="work-name"
        label={firmWords.workName[language]}
        hint={firmWords.workNameHint[language]}
        value={typed?.['work-name']}
        {...errorOf('work-name')}
      />
      <Radios
        name="role"
        value={role}
        fieldset={{ legend: { text: firmWords.role[language], size: 's' } }}
        items={firmRoles.map((value) => ({ value, text: postWords[value][language] }))}
        {...errorOf('role')}
      />
      <Button preventDoubleClick>{firmWords.nameThem[language]}</Button>
    </Form>
  );
}
