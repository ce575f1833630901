import type { Language, Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { boxOf, type Spot, type SpotPart } from '../../../../work/participation/index.js';
import type { Compiled, Raw } from '../../../../work/services/index.js';
import { Button, Details, ErrorSummary, Field, Form, InsetText } from '../../../components/index.js';
import { Framed } from '../../layout/frame.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { type OtherWords, Samples } from '../sample/page-sample.js';
import { saySpot } from '../say-spot.js';
import { improveWords, partWords } from '../words.js';
import { improvePageWords as words } from './words.js';

export interface SpotView {
  readonly request: PageRequest;
  readonly service: Compiled;
  readonly spot: Spot;
  /** What was typed, by box. */
  readonly typed?: ReadonlyMap<string, Opened<Raw>> | undefined;
  readonly faults?: Readonly<Record<string, Words>>;
  /** Given, the page is shown as it would be. */
  readonly shown?: { readonly after: OtherWords; readonly languages: readonly Language[] };
}

export function SpotPage(view: SpotView) {
  const { request, service, spot, faults = {}, shown } = view;
  const { language } = request;
  const { service: name, title } = service.declaration;
  const errors = Object.entries(faults).map(([box, say]) => ({ text: say[language], href: `#${box}` }));
  const about = saySpot(spot, language);
  return (
    <Framed
      {...{ frame: request, title: `${words.title[language]}: ${about}`, service: title[language] }}
      hasErrors={errors.length > 0}
      back={{ href: paths.improveService(name), text: improveWords.backToList[language] }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <span class="govuk-caption-l">{words.title[language]}</span>
      <h1 class="govuk-heading-l">{about}</h1>
      {shown && (
        <section aria-labelledby="shown">
          <h2 class="govuk-heading-m" id="shown">
            {words.shown[language]}
          </h2>
          <p class="govuk-body">{words.shownLead[language]}</p>
          <Samples {...{ request, service, spot }} {...shown} />
        </section>
      )}
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds-from-desktop">
          <p class="govuk-body-l">{words.lead[language]}</p>
          <Improving {...view} action={paths.improvePage(name, spot.code)} />
        </div>
      </div>
    </Framed>
  );
}

function Improving(view: SpotView & { readonly action: string }) {
  const { request, service, spot, action } = view;
  const { language } = request;
  const other = language === 'en' ? 'cy' : 'en';
  const hasParts = spot.parts.length > 0;
  return (
    <Form action={action} hidden={{ version: String(service.version) }}>
      <Box {...view} name="comment" label={words.comment} hint={words.commentHint} />
      {hasParts && (
        <>
          <h2 class="govuk-heading-m">{words.words[language]}</h2>
          <p class="govuk-body">{words.wordsLead[language]}</p>
          <PartBoxes {...view} in={language} />
          <Details summary={words.otherIn[language]} open={isOpen(view, other)}>
            <PartBoxes {...view} in={other} />
          </Details>
        </>
      )}
      <Box {...view} name="credit" label={words.credit} hint={words.creditHint} isLine />
      <InsetText>{words.kept[language]}</InsetText>
      <div class="govuk-button-group">
        <Button preventDoubleClick>{words.send[language]}</Button>
        {hasParts && (
          <Button variant="secondary" name="do" value="show">
            {words.show[language]}
          </Button>
        )}
      </div>
    </Form>
  );
}

/** The boxes in the other language stand open where something is wrong with one, or a word of them would change. */
const isOpen = ({ spot, faults = {}, shown }: SpotView, other: Language): boolean =>
  Boolean(shown?.languages.includes(other)) || spot.parts.some((_, index) => faults[boxOf(index, other)] !== undefined);

interface BoxProps extends SpotView {
  readonly name: string;
  readonly label: Words;
  readonly hint: Words;
  readonly isLine?: boolean;
}

function Box({ request: { language }, typed, faults, name, label, hint, isLine = false }: BoxProps) {
  const fault = faults?.[name];
  return (
    <Field
      {...{ kind: isLine ? 'text' : 'long-text', name, language, value: typed?.get(name), isAboutUser: false, rows: 4 }}
      label={label[language]}
      hint={hint[language]}
      {...(fault ? { error: { text: fault[language] } } : {})}
    />
  );
}

const rowsOf = (text: string): number => Math.min(8, Math.max(2, Math.ceil(text.length / 55)));

function PartBoxes(view: SpotView & { readonly in: Language }) {
  const { spot, in: of } = view;
  return (
    <div lang={of}>
      {spot.parts.map((part, index) => (
        <PartBox {...view} part={part} name={boxOf(index, of)} />
      ))}
    </div>
  );
}

interface PartBoxProps extends SpotView {
  readonly part: SpotPart;
  readonly name: string;
  readonly in: Language;
}

/** Of these a page has several, which are told apart by what they say now. */
const isOneOfMany = ({ kind }: SpotPart): boolean => kind === 'option' || kind === 'state' || kind === 'reason';

/** One text in one language, with the words that are there now. */
function PartBox({ request, service, spot, typed, faults, part, name, in: of }: PartBoxProps) {
  const { language } = request;
  const now = part.now?.[of] ?? '';
  const fault = faults?.[name];
  const question = part.field && service.declaration.fields[part.field]?.label[of];
  const isOne = spot.parts.filter(({ kind }) => kind === 'label').length < 2;
  const about = question && part.kind !== 'label' && !isOne ? ` (${question})` : '';
  return (
    <Field
      {...{ kind: 'long-text', name, language: of, value: typed?.get(name) ?? { '': [now] }, rows: rowsOf(now) }}
      label={`${partWords[part.kind][of]}${about}${isOneOfMany(part) ? `: ${now}` : ''}`}
      {...(fault ? { error: { text: <span lang={language}>{fault[language]}</span> } } : {})}
    />
  );
}
