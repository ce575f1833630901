import type { Opened } from '../../../../platform/sealed/index.js';
import type { Declaration, FeeAsked } from '../../../../work/services/index.js';
import {
  Button,
  type ErrorLink,
  ErrorSummary,
  Form,
  InsetText,
  Reveal,
  SummaryList,
} from '../../../components/index.js';
import { type AskedUse, AskUses } from '../../choices/ask/ask-uses.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { ImproveLink } from '../../layout/improve-link.js';
import { OwnMarking } from '../../layout/marking.js';
import { FeeTable } from '../../paying/fee-table.js';
import { payWords } from '../../paying/words.js';
import { checkWords } from './words.js';

export interface CheckedLine {
  readonly label: string;
  /** Undefined where an optional question was passed over. */
  readonly value: Opened<string> | undefined;
  /** Undefined for what was worked out. */
  readonly change: string | undefined;
}

/** Answers that stand together: of one row in a card of its name, else in a plain list. */
export interface CheckedPart {
  readonly heading?: string | undefined;
  readonly lines: readonly CheckedLine[];
}

export interface CheckView {
  readonly service: string;
  readonly back: string;
  readonly parts: readonly CheckedPart[];
  readonly workedOut: readonly CheckedLine[];
  readonly action: string;
  /** Where it is kept for later; undefined where it cannot be. */
  readonly save: string | undefined;
  readonly improve: string | undefined;
  /** Of the answers that are shown. */
  readonly marking: string;
  /** Which answers are being sent: those shown here and no later ones. */
  readonly revision: string;
  /** The further uses that are the person's choice, each to be answered or left. */
  readonly uses: readonly AskedUse[];
  /** What is to be paid once it is sent; undefined where nothing is. */
  readonly owed: FeeAsked | undefined;
  readonly declaration: Declaration;
  readonly errors: readonly ErrorLink[];
  /** Why whoever reads it sends nothing, in place of the button; undefined where they may. */
  readonly barred: string | undefined;
}

type Shown = CheckView & { readonly frame: Frame };

export function CheckPage({ frame, ...view }: Shown) {
  const { language } = frame;
  const title = checkWords.title[language];
  const hasErrors = view.errors.length > 0;
  return (
    <Framed frame={frame} title={title} service={view.service} hasErrors={hasErrors} back={{ href: view.back }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds-from-desktop">
          {hasErrors && <ErrorSummary errors={view.errors} />}
          <OwnMarking marking={view.marking} language={language} />
          <span class="govuk-caption-l">{view.service}</span>
          <h1 class="govuk-heading-l">{title}</h1>
          {view.parts.map(({ heading, lines }) => (
            <SummaryList
              rows={lines.map((line) => toRow(line, language))}
              card={heading === undefined ? undefined : { title: { text: heading } }}
            />
          ))}
          {view.workedOut.length > 0 && (
            <>
              <h2 class="govuk-heading-m">{checkWords.workedOut[language]}</h2>
              <SummaryList rows={view.workedOut.map((line) => toRow(line, language))} />
            </>
          )}
          {view.owed && (
            <FeeTable
              declaration={view.declaration}
              lines={view.owed.lines}
              total={view.owed.total}
              language={language}
            />
          )}
          {view.barred === undefined ? <Send frame={frame} {...view} /> : <InsetText>{view.barred}</InsetText>}
          {view.save && (
            <p class="govuk-body">
              <a class="govuk-link" href={view.save}>
                {checkWords.save[language]}
              </a>
            </p>
          )}
          <ImproveLink href={frame.preview ? undefined : view.improve} language={language} />
        </div>
      </div>
    </Framed>
  );
}

function Send({ frame: { language }, action, revision, uses, owed }: Shown) {
  return (
    <Form action={action} hidden={{ revision, fee: owed && String(owed.total) }}>
      <AskUses uses={uses} language={language} />
      <h2 class="govuk-heading-m">{checkWords.send[language]}</h2>
      <p class="govuk-body">{checkWords.sendLead[language]}</p>
      {owed && <p class="govuk-body">{payWords.sendLead[language]}</p>}
      <Button preventDoubleClick>{checkWords.submit[language]}</Button>
    </Form>
  );
}

function toRow({ label, value, change }: CheckedLine, language: Frame['language']) {
  const said = value ? <Reveal value={value} /> : checkWords.notGiven[language];
  return {
    key: label,
    value: { text: said, class: 'gh-answer' },
    actions: change ? [{ text: checkWords.change[language], href: change, hidden: label }] : [],
  };
}
