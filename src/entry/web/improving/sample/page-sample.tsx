import type { Language } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Spot, SpotPart } from '../../../../work/participation/index.js';
import { type Compiled, pagesOf, type Raw } from '../../../../work/services/index.js';
import { ChangedWords, type Content, Field, SummaryList } from '../../../components/index.js';
import { presentQuestion } from '../../journeys/question/present.js';
import type { PageRequest } from '../../page.js';
import { improveWords, partWords } from '../words.js';

/** Other words for a text, by where it stands and its language: 'fields.lamp.label.cy'. */
export type OtherWords = ReadonlyMap<string, string | Opened<string> | Opened<Raw>>;

interface SampleProps {
  readonly request: PageRequest;
  readonly service: Compiled;
  readonly spot: Spot;
  readonly language: Language;
  /** Undefined for the page as it is. */
  readonly after: OtherWords | undefined;
}

type Say = (at: string) => Content;

/** Each text of the spot as it is, or as it would be with what changes marked. */
const sayWith =
  ({ spot, language, after }: SampleProps): Say =>
  (at) => {
    const before = spot.parts.find((part) => part.at === at)?.now?.[language] ?? '';
    const words = after?.get(`${at}.${language}`);
    return words === undefined ? before : <ChangedWords before={before} after={words} />;
  };

/** The questions of a page, by the components that ask them; nothing can be answered. */
function Questions({ say, ...props }: SampleProps & { readonly say: Say }) {
  const { request, service, spot, language, after } = props;
  const { declaration } = service;
  const page = pagesOf(declaration).find(({ id }) => `page-${id}` === spot.code);
  const fields = (page?.ask ?? []).flatMap((name) => {
    const question = declaration.fields[name];
    return question && !question.cell ? [{ name, question }] : [];
  });
  const asked = { id: page?.id ?? '', isAdding: false, isTable: false, fields };
  const shown = { ...request, language, query: {}, params: { service: declaration.service } };
  const view = presentQuestion(shown, { journey: { service }, page: asked });
  const hintAt = (name: string) => say(`fields.${name}.hint`);
  return (
    <>
      {page?.title && <p class="govuk-heading-l">{say(`pages.${page.id}.title`)}</p>}
      {view.fields.map(({ name, hint: _, options = [], isPageHeading: __, ...field }) => (
        <Field
          {...field}
          name={`${after ? 'after' : 'before'}-${language}-${name}`}
          label={say(`fields.${name}.label`)}
          {...(hintAt(name) === '' ? {} : { hint: { text: hintAt(name) } })}
          options={options.map((one) => ({ ...one, text: say(`fields.${name}.of.${one.value}`) }))}
        />
      ))}
    </>
  );
}

const Told = ({ spot, say, language }: SampleProps & { readonly say: Say }) => (
  <SummaryList
    rows={spot.parts.map((part: SpotPart) => ({ key: partWords[part.kind][language], value: { text: say(part.at) } }))}
  />
);

/** One page of a service as a picture of itself: the real components, shut. */
function PageSample(props: SampleProps) {
  const { service, spot, language, after } = props;
  const say = sayWith(props);
  return (
    <fieldset class="gh-sample" disabled lang={language}>
      <legend class="govuk-visually-hidden">{improveWords[after ? 'after' : 'before'][language]}</legend>
      {spot.kind === 'page' && <span class="govuk-caption-l">{service.declaration.title[language]}</span>}
      {spot.kind === 'page' && <Questions {...props} say={say} />}
      {spot.kind === 'letters' && <Told {...props} say={say} />}
      {spot.kind === 'start' && (
        <>
          <p class="govuk-heading-l">{say('title')}</p>
          <p class="govuk-body-l">{say('summary')}</p>
        </>
      )}
    </fieldset>
  );
}

type SamplesProps = Omit<SampleProps, 'language' | 'after'> & {
  readonly after: OtherWords;
  readonly languages: readonly Language[];
};

const inWords = { en: improveWords.inEnglish, cy: improveWords.inWelsh } as const;

/** A page before and after, in each language in which its words would change. */
export function Samples({ languages, ...props }: SamplesProps) {
  const { language: reads } = props.request;
  return (
    <>
      {languages.map((language) => (
        <section class="gh-samples">
          {languages.length > 1 && <h3 class="govuk-heading-s gh-samples__in">{inWords[language][reads]}</h3>}
          <div>
            <h3 class="govuk-heading-s">{improveWords.before[reads]}</h3>
            <PageSample {...props} language={language} after={undefined} />
          </div>
          <div>
            <h3 class="govuk-heading-s">{improveWords.after[reads]}</h3>
            <PageSample {...props} language={language} />
          </div>
        </section>
      ))}
    </>
  );
}
