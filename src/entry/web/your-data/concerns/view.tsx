import { concernKinds } from '../../../../foundation/assurance/index.js';
import { fill, type Language } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import {
  Button,
  ErrorSummary,
  Field,
  Form,
  InsetText,
  NotificationBanner,
  Radios,
  Reveal,
  SummaryList,
} from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { LookLine } from '../looks/present.js';
import { looksWords } from '../looks/words.js';
import { YourDataWays } from '../ways.js';
import type { ConcernLine } from './present.js';
import { concernKindWords, concernWords } from './words.js';

/** What of a form that was not right is shown again. */
export interface Said {
  readonly faults?: Readonly<Record<string, string>>;
  readonly typed?: Opened<Raw>;
  readonly kind?: string | undefined;
}

interface Shown {
  readonly frame: Frame;
  readonly said: Said;
}

const regulator = 'https://ico.org.uk/make-a-complaint/';

function Errors({ said: { faults = {} } }: Pick<Shown, 'said'>) {
  const errors = Object.entries(faults).map(([field, text]) => ({ text, href: `#${field}` }));
  return errors.length > 0 ? <ErrorSummary errors={errors} /> : null;
}

function What({ frame: { language }, said }: Shown) {
  const fault = said.faults?.what;
  return (
    <>
      <Field
        {...{ kind: 'long-text', name: 'what', language, value: said.typed, limit: 5000, isAboutUser: false }}
        label={concernWords.what[language]}
        hint={concernWords.whatHint[language]}
        {...(fault === undefined ? {} : { error: { text: fault } })}
      />
      <Button preventDoubleClick>{concernWords.send[language]}</Button>
    </>
  );
}

function Law({ language }: { readonly language: Language }) {
  return (
    <InsetText>
      {concernWords.law[language]} {concernWords.regulator[language]}{' '}
      <a class="govuk-link" href={regulator}>
        ico.org.uk/make-a-complaint
      </a>
    </InsetText>
  );
}

/** What the person raised and how each stands, and a form for more. */
export function ConcernsPage({
  frame,
  said,
  lines,
  did,
}: Shown & { readonly lines: readonly ConcernLine[]; readonly did: boolean }) {
  const { language } = frame;
  const say = (name: keyof typeof concernWords) => concernWords[name][language];
  const fault = said.faults?.kind;
  return (
    <Framed frame={frame} title={say('title')} hasErrors={said.faults !== undefined} back={{ href: paths.yourData }}>
      <Errors said={said} />
      {did && <NotificationBanner type="success" text={say('did')} />}
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      <YourDataWays language={language} here={paths.concerns} />
      {lines.length > 0 && <h2 class="govuk-heading-m">{say('raised')}</h2>}
      {lines.map((line) => (
        <Raised line={line} language={language} />
      ))}
      <Form action={paths.concerns}>
        <h2 class="govuk-heading-m">{say('form')}</h2>
        <Radios
          {...{ name: 'kind', value: said.kind, fieldset: { legend: { text: say('kind'), size: 's' } } }}
          {...(fault === undefined ? {} : { error: { text: fault } })}
          items={concernKinds.map((value) => ({ value, text: concernKindWords[value][language] }))}
        />
        <What frame={frame} said={said} />
      </Form>
      <Law language={language} />
    </Framed>
  );
}

function Raised({ line, language }: { readonly line: ConcernLine; readonly language: Language }) {
  const say = (name: keyof typeof concernWords) => concernWords[name][language];
  const words = (value: Opened<string> | undefined) =>
    value && (
      <div class="gh-notes__text">
        <Reveal value={value} />
      </div>
    );
  const row = (name: keyof typeof concernWords, text: preact.ComponentChildren) => ({
    key: { text: say(name) },
    value: { text },
  });
  const answer = line.answered && (
    <>
      {line.answered} {words(line.answer)}
    </>
  );
  return (
    <section class="gh-section">
      <h3 class="govuk-heading-s">{fill(say('number'), { number: line.number })}</h3>
      <SummaryList
        rows={[
          row('sent', line.sent),
          ...(line.about ? [row('about', line.about)] : []),
          row('words', words(line.what) ?? say('gone')),
          row('read', line.read),
          row('answer', answer ?? say('noAnswer')),
        ]}
      />
    </section>
  );
}

interface LookShown extends Shown {
  readonly look: { readonly subject: string; readonly number: number; readonly line: LookLine };
}

/** The form about one look that its person does not recognise. */
export function LookConcernPage({ frame, said, look: { subject, number, line } }: LookShown) {
  const { language } = frame;
  const title = concernWords.lookTitle[language];
  const row = (name: keyof typeof looksWords, text: string) => ({
    key: { text: looksWords[name][language] },
    value: { text },
  });
  return (
    <Framed frame={frame} title={title} hasErrors={said.faults !== undefined} back={{ href: paths.yourLooks }}>
      <Errors said={said} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{concernWords.lookLead[language]}</p>
      <SummaryList
        rows={[
          row('number', String(line.number)),
          row('when', line.when),
          row('who', line.who),
          row('why', line.why),
          row('what', [line.service, line.reference, line.kind, line.fields].filter(Boolean).join('; ')),
        ]}
      />
      <Form action={paths.concernOfLook(subject, number)}>
        <What frame={frame} said={said} />
      </Form>
      <Law language={language} />
    </Framed>
  );
}
