import type { Content } from '../../../components/index.js';
import {
  Button,
  DataTable,
  ErrorSummary,
  Form,
  InsetText,
  SummaryList,
  WarningText,
} from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import type { ExportLine, Fact, Offer } from './present.js';
import { type ExportWord, exportWords } from './words.js';

/** The frame of every page of bulk exports. */
export function ExportFrame({
  frame,
  title,
  error,
  isInside = true,
  children,
}: {
  readonly frame: Frame;
  readonly title: string;
  readonly error?: readonly { readonly text: string; readonly href: string }[];
  readonly isInside?: boolean;
  readonly children?: Content;
}) {
  const { language } = frame;
  const back = isInside ? { back: { href: paths.exports, text: exportWords.title[language] } } : {};
  const hasErrors = error !== undefined && error.length > 0;
  return (
    <Framed
      frame={frame}
      title={title}
      service={isInside ? exportWords.title[language] : undefined}
      variant="desk"
      navigation={deskNavigation(frame, 'exports')}
      hasErrors={hasErrors}
      {...back}
    >
      {hasErrors && <ErrorSummary errors={error} />}
      {isInside && <span class="govuk-caption-l">{exportWords.title[language]}</span>}
      <h1 class="govuk-heading-l">{title}</h1>
      {children}
    </Framed>
  );
}

export interface ExportsView {
  readonly frame: Frame;
  /** Undefined for whoever only answers. */
  readonly offers: readonly Offer[] | undefined;
  readonly own: readonly ExportLine[];
  readonly toAnswer: readonly ExportLine[];
}

/** What may be exported, one's own bulk exports, and those to answer. */
export function ExportsPage({ frame, offers, own, toAnswer }: ExportsView) {
  const { language } = frame;
  const say = (word: ExportWord) => exportWords[word][language];
  const rows = (lines: readonly ExportLine[], last: 'who' | 'state') =>
    lines.map((line) => [
      <a class="govuk-link" href={line.href}>
        {line.what}
      </a>,
      line.when,
      line[last],
    ]);
  const columns = (last: 'who' | 'state') => (['what', 'when', last] as const).map((word) => ({ head: say(word) }));
  return (
    <ExportFrame frame={frame} title={say('title')} isInside={false}>
      <p class="govuk-body-l">{say('lead')}</p>
      {toAnswer.length > 0 && (
        <DataTable caption={say('toAnswer')} columns={columns('who')} rows={rows(toAnswer, 'who')} />
      )}
      {offers ? <Offers offers={offers} say={say} /> : <p class="govuk-body">{say('notYours')}</p>}
      {offers && (
        <DataTable caption={say('own')} columns={columns('state')} rows={rows(own, 'state')} empty={say('none')} />
      )}
    </ExportFrame>
  );
}

function Offers({ offers, say }: { readonly offers: readonly Offer[]; readonly say: (word: ExportWord) => string }) {
  return (
    <>
      <h2 class="govuk-heading-m">{say('choose')}</h2>
      {offers.length === 0 && <p class="govuk-body">{say('nothing')}</p>}
      <ul class="govuk-list">
        {offers.map(({ href, service, purpose }) => (
          <li>
            <a class="govuk-link" href={href}>
              {service}: {purpose}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

export interface CheckView {
  readonly frame: Frame;
  readonly action: string;
  readonly facts: readonly Fact[];
  readonly needsSecondPerson: boolean;
  /** Names and values that go along, as they were chosen. */
  readonly chosen: readonly (readonly [string, string])[];
}

/** What it comes to, before anybody is looked at. */
export function CheckPage({ frame, action, facts, needsSecondPerson, chosen }: CheckView) {
  const { language } = frame;
  const say = (word: ExportWord) => exportWords[word][language];
  return (
    <ExportFrame frame={frame} title={say('check')}>
      <SummaryList rows={facts.map(({ key, value }) => ({ key: { text: key }, value: { text: value } }))} />
      {needsSecondPerson && <InsetText>{say('second')}</InsetText>}
      <Form action={action} hidden={{ sure: 'yes' }}>
        {chosen.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button preventDoubleClick>{say(needsSecondPerson ? 'askSecond' : 'sure')}</Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={action}>
          {say('change')}
        </a>
      </p>
    </ExportFrame>
  );
}

export interface ExportView {
  readonly frame: Frame;
  readonly id: string;
  readonly title: string;
  readonly state: string;
  /** How it stands, in a sentence. */
  readonly stands: string;
  readonly facts: readonly Fact[];
  readonly looks: string | undefined;
  /** What the reader can do about it. */
  readonly offers: 'file' | 'answer' | 'again' | undefined;
  readonly fault: string | undefined;
}

/** One bulk export, for its officer or whoever answers it. */
export function ExportPage({ frame, id, title, state, stands, facts, looks, offers, fault }: ExportView) {
  const { language } = frame;
  const say = (word: ExportWord) => exportWords[word][language];
  const rows = [
    { key: say('state'), value: state },
    ...facts,
    ...(looks ? [{ key: say('progress'), value: looks }] : []),
  ];
  return (
    <ExportFrame frame={frame} title={title} error={fault === undefined ? [] : [{ text: fault, href: '#stands' }]}>
      <div id="stands">
        <InsetText>{stands}</InsetText>
      </div>
      <SummaryList rows={rows.map(({ key, value }) => ({ key: { text: key }, value: { text: value } }))} />
      {offers === 'again' && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.export(id)}>
            {say('lookAgain')}
          </a>
        </p>
      )}
      {offers === 'file' && (
        <>
          <WarningText>{say('care')}</WarningText>
          <Form action={paths.takeExport(id)}>
            <div class="govuk-button-group">
              {(['csv', 'json'] as const).map((form) => (
                <Button name="form" value={form} variant={form === 'csv' ? undefined : 'secondary'}>
                  {say(form)}
                </Button>
              ))}
            </div>
          </Form>
        </>
      )}
      {offers === 'answer' && (
        <Form action={paths.answerExport(id)}>
          <h2 class="govuk-heading-m">{say('answer')}</h2>
          <p class="govuk-body">{say('answerLead')}</p>
          <div class="govuk-button-group">
            <Button name="verdict" value="approved">
              {say('approve')}
            </Button>
            <Button name="verdict" value="declined" variant="secondary">
              {say('decline')}
            </Button>
          </div>
        </Form>
      )}
    </ExportFrame>
  );
}
