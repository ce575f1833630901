import { fill, type Language } from '../../../../platform/language/index.js';
import { Button, ErrorSummary, Form, SummaryList } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { YourDataWays } from '../../your-data/ways.js';
import { objectWords } from '../object/words.js';
import { choiceWords } from '../words.js';
import type { UseView } from './present.js';

interface ChoicesPageProps {
  readonly frame: Frame;
  readonly uses: readonly UseView[];
  /** Who decides objections, by name. */
  readonly officer: string;
  readonly error?: string | undefined;
}

export function ChoicesPage({ frame, uses, officer, error }: ChoicesPageProps) {
  const { language } = frame;
  const title = choiceWords.title[language];
  return (
    <Framed frame={frame} title={title} hasErrors={error !== undefined} back={{ href: paths.account }}>
      {error && <ErrorSummary errors={[{ text: error }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{choiceWords.lead[language]}</p>
      <YourDataWays language={language} here={paths.choices} />
      {uses.length === 0 && <p class="govuk-body">{choiceWords.none[language]}</p>}
      {uses.map((use) => (
        <OneUse use={use} language={language} />
      ))}
      {uses.length > 0 && <p class="govuk-body">{fill(objectWords.decidedBy[language], { names: officer })}</p>}
    </Framed>
  );
}

function OneUse({ use, language }: { readonly use: UseView; readonly language: Language }) {
  const { service, id, wording, serviceTitle, title, explain, basis, answers, readers } = use;
  const heading = `use-${service}-${id}`;
  return (
    <section class="gh-use" aria-labelledby={heading}>
      <h2 class="govuk-heading-m" id={heading}>
        <span class="govuk-caption-m">{serviceTitle}</span> {title}
      </h2>
      <p class="govuk-body">{explain}</p>
      <SummaryList
        rows={[
          { key: choiceWords.basis[language], value: basis },
          { key: choiceWords.answers[language], value: answers },
          { key: choiceWords.readers[language], value: readers },
          { key: choiceWords.state[language], value: { text: <Requests use={use} language={language} /> } },
        ]}
      />
      {use.isChoice && (
        <Form action={paths.choices} hidden={{ service, use: id, wording }}>
          <p class="govuk-body">{choiceWords.forAll[language]}</p>
          <div class="govuk-button-group">
            {use.on !== 'all' && <Say says="yes" words={choiceWords.turnOn[language]} title={title} />}
            {use.on !== 'none' && <Say says="no" words={choiceWords.turnOff[language]} title={title} />}
          </div>
        </Form>
      )}
      {use.object && (
        <p class="govuk-body">
          <a class="govuk-link" href={use.object}>
            {choiceWords.object[language]}
            <span class="govuk-visually-hidden">: {title}</span>
          </a>
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.privacy(service)}>
          {choiceWords.notice[language]}
        </a>
      </p>
    </section>
  );
}

/** Both are alike: to turn it off is as easy as to turn it on. */
function Say({ says, words, title }: { readonly says: string; readonly words: string; readonly title: string }) {
  return (
    <Button name="says" value={says} variant="secondary">
      {words}
      <span class="govuk-visually-hidden">: {title}</span>
    </Button>
  );
}

function Requests({ use: { requests }, language }: { readonly use: UseView; readonly language: Language }) {
  return (
    <ul class="govuk-list">
      {requests.map(({ text, receipt }) => (
        <li>
          {text}{' '}
          {receipt && (
            <a class="govuk-link" href={receipt.href} aria-label={receipt.label}>
              {choiceWords.receipt[language]}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
