import type { Language } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { Button, Form, InsetText, Reveal, SummaryList, WarningText } from '../../../components/index.js';
import { questionWords } from './words.js';

interface RowLine {
  readonly at: number;
  readonly heading: string;
  readonly texts: readonly Opened<string>[];
  readonly change: string;
  /** Where its removal is asked for, to be confirmed. */
  readonly remove: string;
}

export interface RowsView {
  readonly rows: readonly RowLine[];
  /** What those are called that say the same as one above. */
  readonly same: readonly string[];
  readonly isFull: boolean;
  /** The row whose removal is to be confirmed. */
  readonly removing?: RowLine | undefined;
  readonly list: string;
}

const Texts = ({ texts }: Pick<RowLine, 'texts'>) => (
  <>
    {texts.map((text, index) => (
      <>
        {index > 0 && ', '}
        <Reveal value={text} />
      </>
    ))}
  </>
);

/** The rows that are there, each with its way to be changed or taken out. */
export function RowsList({ rows, same, isFull, language }: RowsView & { readonly language: Language }) {
  const say = questionWords;
  return (
    <>
      {rows.length === 0 && <p class="govuk-body">{say.none[language]}</p>}
      {rows.length > 0 && (
        <SummaryList
          rows={rows.map((row) => ({
            key: row.heading,
            value: { text: <Texts {...row} />, class: 'gh-answer' },
            actions: [
              { text: say.change[language], href: row.change, hidden: row.heading },
              { text: say.remove[language], href: row.remove, hidden: row.heading },
            ],
          }))}
        />
      )}
      {same.map((heading) => (
        <WarningText>{`${heading} ${say.same[language]}`}</WarningText>
      ))}
      {isFull && <InsetText>{say.full[language]}</InsetText>}
    </>
  );
}

/** Asks before a row is taken out, since what was typed in it goes too. */
export function ConfirmRemoval({ action, removing, list, language }: RemovalProps) {
  const say = questionWords;
  return (
    <>
      <SummaryList rows={[{ key: removing.heading, value: { text: <Texts {...removing} />, class: 'gh-answer' } }]} />
      <p class="govuk-body">{say.removeLead[language]}</p>
      <Form action={action} hidden={{ remove: String(removing.at) }}>
        <div class="govuk-button-group">
          <Button variant="warning" preventDoubleClick>
            {say.remove[language]}
          </Button>
          <a class="govuk-link" href={list}>
            {say.keepIt[language]}
          </a>
        </div>
      </Form>
    </>
  );
}

interface RemovalProps {
  readonly action: string;
  readonly removing: RowLine;
  readonly list: string;
  readonly language: Language;
}
