import { fill, formatDate, type Words } from '../../../platform/language/index.js';
import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import { abilities, accessibilityWords, failings, shortly, tests } from './words.js';

/** When `tests/accessibility.test.ts` and the look at every kind of page were last read against this statement. */
const testedOn = '2026-11-30';

interface Props {
  readonly frame: Frame;
}

/** The statement in the form that the accessibility regulations ask for. */
export function AccessibilityPage({ frame }: Props) {
  const { language } = frame;
  const title = accessibilityWords.title[language];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.home }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <Says say={accessibilityWords.scope} language={language} />
      <Says say={accessibilityWords.can} language={language} />
      <List of={abilities} language={language} />
      <p class="govuk-body">
        <a class="govuk-link" href="https://mcmw.abilitynet.org.uk/">
          {accessibilityWords.ability[language]}
        </a>
      </p>
      <Heading say={accessibilityWords.how} language={language} />
      <Says say={accessibilityWords.howLead} language={language} />
      <List of={shortly} language={language} />
      <Feedback frame={frame} />
      <Heading say={accessibilityWords.enforcement} language={language} />
      <Says say={accessibilityWords.ehrc} language={language} />
      <p class="govuk-body">
        <a class="govuk-link" href="https://www.equalityadvisoryservice.com/">
          {accessibilityWords.eass[language]}
        </a>
      </p>
      <Technical frame={frame} />
      <Prepared frame={frame} />
    </Framed>
  );
}

interface Said {
  readonly say: Words;
  readonly language: Frame['language'];
}

const Heading = ({ say, language }: Said) => <h2 class="govuk-heading-m">{say[language]}</h2>;
const Says = ({ say, language }: Said) => <p class="govuk-body">{say[language]}</p>;

const List = ({ of, language }: { readonly of: readonly Words[]; readonly language: Frame['language'] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {of.map((one) => (
      <li>{one[language]}</li>
    ))}
  </ul>
);

function Feedback({ frame: { language, place } }: Props) {
  const lines = [place.name[language], ...(place.look?.brand.contact[language] ?? [])];
  return (
    <>
      <Heading say={accessibilityWords.feedback} language={language} />
      <Says say={accessibilityWords.format} language={language} />
      <Says say={accessibilityWords.contact} language={language} />
      <address class="govuk-body gh-answer">{lines.join('\n')}</address>
      <p class="govuk-body">
        {accessibilityWords.prefer[language]}{' '}
        <a class="govuk-link" href={paths.ownContact}>
          {accessibilityWords.preferLink[language]}
        </a>
      </p>
    </>
  );
}

const Technical = ({ frame: { language } }: Props) => (
  <>
    <Heading say={accessibilityWords.technical} language={language} />
    <Says say={accessibilityWords.committed} language={language} />
    <h3 class="govuk-heading-s">{accessibilityWords.status[language]}</h3>
    <Says say={accessibilityWords.partly} language={language} />
    <h3 class="govuk-heading-s">{accessibilityWords.non[language]}</h3>
    <List of={failings} language={language} />
    <h3 class="govuk-heading-s">{accessibilityWords.outside[language]}</h3>
    <Says say={accessibilityWords.map} language={language} />
    <Heading say={accessibilityWords.steps} language={language} />
    <Says say={accessibilityWords.next} language={language} />
  </>
);

const Prepared = ({ frame: { language } }: Props) => (
  <>
    <Heading say={accessibilityWords.prepared} language={language} />
    <p class="govuk-body">{fill(accessibilityWords.when[language], { date: formatDate(testedOn, language) })}</p>
    <List of={tests} language={language} />
    <Says say={accessibilityWords.notPeople} language={language} />
  </>
);
