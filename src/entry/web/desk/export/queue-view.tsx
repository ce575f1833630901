import { fill, formatNumber, type Language } from '../../../../platform/language/index.js';
import { caseColumnList, type ExportChoice, exportReasons, mostInFile } from '../../../../work/cases/index.js';
import type { Declaration } from '../../../../work/services/index.js';
import { Button, Checkboxes, ErrorSummary, Form, InsetText, Radios } from '../../../components/index.js';
import { sayPurposeOf } from '../../agreements/say-purpose-of.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { deskNavigation } from '../navigation.js';
import { sayField } from './present.js';
import { type QueueExportWord, queueExportWords } from './queue-words.js';
import { exportWords } from './words.js';

/** What is wrong, by box. */
export type Said = Readonly<
  Partial<Record<'columns' | 'fields' | 'purpose' | 'reason', QueueExportWord | 'chooseWhy'>>
>;

interface TakeQueueView {
  readonly frame: Frame;
  readonly language: Language;
  readonly action: string;
  /** The address of the list. */
  readonly list: string;
  readonly count: number;
  readonly declaration: Declaration | undefined;
  readonly open: readonly string[];
  readonly choices: readonly ExportChoice[];
  readonly chosen: {
    readonly columns: readonly string[];
    readonly fields: readonly string[];
    readonly purpose: string | undefined;
    readonly reason: string | undefined;
  };
  readonly said: Said;
}

const sayWrong = (word: NonNullable<Said['columns']>, language: Language): string =>
  word === 'chooseWhy'
    ? exportWords.chooseWhy[language]
    : fill(queueExportWords[word][language], { most: formatNumber(mostInFile, language) });

/** What of a list of cases is taken away, and in which form. */
export function TakeQueuePage(view: TakeQueueView) {
  const { frame, language, action, list, count, said } = view;
  const say = (word: QueueExportWord) => queueExportWords[word][language];
  const errors = Object.entries(said).map(([box, word]) => ({ text: sayWrong(word, language), href: `#${box}` }));
  return (
    <Framed
      frame={frame}
      title={say('title')}
      variant="desk"
      navigation={deskNavigation(frame, 'queue')}
      back={{ href: list, text: say('toList') }}
      hasErrors={errors.length > 0}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 class="govuk-heading-l">{say('title')}</h1>
      {count === 0 && <InsetText>{say('nothing')}</InsetText>}
      {count > 0 && (
        <>
          <p class="govuk-body">{fill(say('count'), { count: sayCount(count, language) })}</p>
          <Form action={action}>
            <Boxes {...view} />
            <div class="govuk-button-group">
              <Button name="form" value="csv">
                {say('csv')}
              </Button>
              <Button name="form" value="json" variant="secondary">
                {say('json')}
              </Button>
            </div>
          </Form>
        </>
      )}
    </Framed>
  );
}

const sayCount = (count: number, language: Language): string =>
  count > mostInFile ? `${formatNumber(mostInFile, language)}+` : formatNumber(count, language);

const legend = (text: string) => ({ legend: { text, size: 's' as const } });

function Boxes(view: TakeQueueView) {
  const { language, declaration, open, choices, chosen, said } = view;
  const say = (word: QueueExportWord) => queueExportWords[word][language];
  return (
    <>
      <Checkboxes
        name="columns"
        isSmall
        values={chosen.columns}
        fieldset={legend(say('columns'))}
        items={caseColumnList.map((value) => ({ value, text: say(value) }))}
        error={said.columns && { text: sayWrong(said.columns, language) }}
      />
      {!declaration && <InsetText>{say('oneService')}</InsetText>}
      {declaration && open.length > 0 && (
        <Checkboxes
          name="columns"
          idPrefix="answers"
          isSmall
          values={chosen.columns}
          fieldset={legend(say('answers'))}
          items={open.map((field) => ({ value: `answers.${field}`, text: sayField(declaration, field, language) }))}
        />
      )}
      {declaration && choices.length > 0 && <Sealed {...view} declaration={declaration} />}
    </>
  );
}

function Sealed({ language, declaration, choices, chosen, said }: TakeQueueView & { declaration: Declaration }) {
  const say = (word: QueueExportWord) => queueExportWords[word][language];
  const fields = [...new Set(choices.flatMap((choice) => choice.fields))];
  return (
    <>
      <Checkboxes
        name="fields"
        isSmall
        values={chosen.fields}
        fieldset={legend(say('sealed'))}
        hint={{ text: say('sealedHint') }}
        items={fields.map((value) => ({ value, text: sayField(declaration, value, language) }))}
        error={said.fields && { text: sayWrong(said.fields, language) }}
      />
      {choices.length > 1 && (
        <Radios
          name="purpose"
          isSmall
          value={chosen.purpose}
          fieldset={legend(say('purpose'))}
          items={choices.map(({ purpose: value }) => ({ value, text: sayPurposeOf(declaration, value, language) }))}
          error={said.purpose && { text: sayWrong(said.purpose, language) }}
        />
      )}
      <Radios
        name="reason"
        isSmall
        value={chosen.reason}
        fieldset={legend(say('why'))}
        items={exportReasons.map((value) => ({ value, text: exportWords[value][language] }))}
        error={said.reason && { text: sayWrong(said.reason, language) }}
      />
      <p class="govuk-body">{say('next')}</p>
    </>
  );
}
