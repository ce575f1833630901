import { fill, type Language } from '../../../../platform/language/index.js';
import { Checkboxes, Field } from '../../../components/index.js';
import { askBoxesOf } from '../acts/field-names.js';
import type { Tried } from '../acts/tried.js';
import { enquiryWords } from './words.js';

interface QuestionsProps {
  readonly move: {
    readonly transition: string;
    readonly questions: readonly { readonly value: string; readonly text: string; readonly isWorded: boolean }[];
    readonly tried: Tried | undefined;
  };
  readonly language: Language;
}

/** What a move asks of the person: which questions, why, and in whose words. */
export function Questions(props: QuestionsProps) {
  const { move, language } = props;
  const ask = askBoxesOf(move.transition);
  if (move.questions.length === 0) return null;
  const box = (name: string, label: string, hint?: string) => (
    <Field
      kind="long-text"
      name={name}
      language={language}
      label={label}
      hint={hint}
      value={move.tried?.typed?.[name]}
      error={errorOf(props, name)}
      rows={3}
      isAboutUser={false}
    />
  );
  return (
    <>
      <Checkboxes
        name={ask.fields}
        isSmall
        error={errorAt(props, ask.fields)}
        values={move.tried?.questions}
        fieldset={{ legend: { text: enquiryWords.ask[language], size: 's' } }}
        items={move.questions}
      />
      {move.questions
        .filter(({ isWorded }) => isWorded)
        .map(({ value, text }) => (
          <>
            {box(ask.worded(value).en, fill(enquiryWords.askOwn[language], { question: text }))}
            {box(ask.worded(value).cy, fill(enquiryWords.askOwnOther[language], { question: text }))}
          </>
        ))}
      {box(ask.why.en, enquiryWords.askWhy[language], enquiryWords.askHint[language])}
      {box(ask.why.cy, enquiryWords.askWhyOther[language])}
    </>
  );
}

const errorAt = ({ move, language }: QuestionsProps, name: string) =>
  move.tried?.target === name ? move.tried.say[language] : undefined;

const errorOf = (props: QuestionsProps, name: string) => {
  const text = errorAt(props, name);
  return text === undefined ? undefined : { text };
};
