import { safeguardCodes, sharingBases } from '../../../../foundation/assurance/index.js';
import type { Language } from '../../../../platform/language/index.js';
import { fill } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import {
  Button,
  Checkboxes,
  DateInput,
  Details,
  ErrorSummary,
  Field,
  Fieldset,
  Form,
  Radios,
  Select,
} from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { basisWords, markWords } from '../../registers/words.js';
import { coverCode, type Offer } from '../list-covers.js';
import { purposeWords } from '../purpose-words.js';
import { type AgreementWord, agreementWords, safeguardWords } from '../words.js';
import { dayBoxes } from './read-terms.js';

export interface Chosen {
  readonly organisation?: string | undefined;
  readonly recipient?: Opened<Raw> | undefined;
  readonly dpv: string | undefined;
  readonly basis: string | undefined;
  readonly owner: string | undefined;
  readonly covers: readonly string[];
  readonly safeguards: readonly string[];
  readonly days: Readonly<Record<string, Readonly<Record<'day' | 'month' | 'year', string>>>>;
}

type Items = readonly { readonly value: string; readonly text: string }[];

interface TermsView {
  readonly frame: Frame;
  readonly offers: readonly Offer[];
  readonly outside: Items;
  readonly owners: Items;
  readonly chosen: Chosen;
  /** What is wrong, by box, in words. */
  readonly said: Readonly<Record<string, string>>;
  /** The agreement that is changed; undefined for a new one. */
  readonly of: string | undefined;
  readonly url: string;
}

const choose = (language: Language, items: Items): Items => [
  { value: '', text: agreementWords.choose[language] },
  ...items,
];

const errorOf = ({ said }: TermsView, box: string) => (said[box] === undefined ? {} : { error: { text: said[box] } });

function Party(view: TermsView) {
  const { frame, outside, chosen } = view;
  const { language } = frame;
  const say = (key: AgreementWord) => agreementWords[key][language];
  return (
    <>
      <Select
        {...{ name: 'organisation', label: say('organisation'), value: chosen.organisation }}
        items={choose(language, outside)}
        {...errorOf(view, 'organisation')}
      />
      <Field
        {...{ kind: 'text', name: 'recipient', language, value: chosen.recipient, isAboutUser: false }}
        label={say('outside')}
        hint={say('outsideHint')}
      />
    </>
  );
}

/** What is shared, a service and purpose at a time; those with a tick in them stand open. */
function Covers(view: TermsView) {
  const { frame, offers, chosen } = view;
  const { language } = frame;
  return (
    <div id="covers">
      <Fieldset legend={{ text: agreementWords.covers[language], size: 'm' }}>
        {view.said.covers && <p class="govuk-error-message">{view.said.covers}</p>}
        {offers.map((offer) => {
          const whole = offer.marks.map((mark) => ({
            value: coverCode(offer, 'mark', mark),
            text: fill(agreementWords.whole[language], { mark: markWords[mark][language] }),
          }));
          const single = offer.fields.map(({ name, label }) => ({
            value: coverCode(offer, 'field', name),
            text: label,
          }));
          const isOpen = [...whole, ...single].some(({ value }) => chosen.covers.includes(value));
          return (
            <Details summary={`${offer.title}: ${offer.named}`} open={isOpen}>
              <Checkboxes
                name="covers"
                idPrefix={`covers-${offer.service}-${offer.purpose}`}
                values={chosen.covers}
                isSmall
                fieldset={{ legend: { text: `${offer.title}: ${offer.named}`, class: 'govuk-visually-hidden' } }}
                items={[...whole, ...single]}
              />
            </Details>
          );
        })}
      </Fieldset>
    </div>
  );
}

function Days(view: TermsView) {
  const { frame, chosen } = view;
  const say = (key: AgreementWord) => agreementWords[key][frame.language];
  return (
    <>
      {dayBoxes.map((box) => (
        <DateInput
          {...{ id: box, namePrefix: box, values: chosen.days[box] ?? {} }}
          fieldset={{ legend: { text: say(box), size: 's' } }}
          hint={say('dayHint')}
          {...errorOf(view, box)}
        />
      ))}
    </>
  );
}

/** A new agreement, or what one is to say from now on. */
export function TermsPage(view: TermsView) {
  const { frame, chosen, said, of } = view;
  const { language } = frame;
  const say = (key: AgreementWord) => agreementWords[key][language];
  const title = say(of ? 'changeTitle' : 'record');
  const errors = Object.entries(said).map(([box, text]) => ({
    text,
    href: dayBoxes.some((one) => one === box) ? `#${box}-day` : `#${box}`,
  }));
  const legend = (key: AgreementWord) => ({ legend: { text: say(key), size: 's' as const } });
  const back = { href: of ? paths.agreement(of) : paths.agreements, text: say('back') };
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'agreements')}
      back={back}
      hasErrors={errors.length > 0}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <Form action={view.url}>
        {!of && <Party {...view} />}
        <Select
          {...{ name: 'dpv', label: say('purpose'), value: chosen.dpv, ...errorOf(view, 'dpv') }}
          items={choose(
            language,
            Object.entries(purposeWords).map(([value, text]) => ({ value, text: text[language] })),
          )}
        />
        <Radios
          {...{ name: 'basis', value: chosen.basis, fieldset: legend('basis'), ...errorOf(view, 'basis') }}
          items={sharingBases.map((value) => ({ value, text: basisWords[value][language] }))}
        />
        <Covers {...view} />
        <Checkboxes
          {...{ name: 'safeguards', values: chosen.safeguards, fieldset: legend('safeguards') }}
          items={safeguardCodes.map((value) => ({ value, text: safeguardWords[value][language] }))}
          {...errorOf(view, 'safeguards')}
        />
        <Days {...view} />
        <Select
          {...{ name: 'owner', label: say('owner'), value: chosen.owner, ...errorOf(view, 'owner') }}
          items={choose(language, view.owners)}
        />
        <Button preventDoubleClick>{say('propose')}</Button>
      </Form>
    </Framed>
  );
}
