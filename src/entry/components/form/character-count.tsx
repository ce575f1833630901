import { useLanguage } from '../language.js';
import { names } from '../piece.js';
import { words } from '../words.js';
import { Hint } from './hint.js';
import { Textarea, type TextareaProps } from './textarea.js';

export interface CharacterCountProps extends Omit<TextareaProps, 'describedBy' | 'autocomplete' | 'disabled'> {
  /** The most characters that the answer may have. */
  readonly maxLength?: number | undefined;
  /** The most words instead, for callers that count so; the sentence must then be given. */
  readonly maxWords?: number | undefined;
  /** The share of the limit, in per cent, from which a script tells the count. */
  readonly threshold?: number | undefined;
  readonly countType?: 'words' | 'characters' | undefined;
  /** Says the limit; `%{count}` becomes the number. */
  readonly limitText?: string | undefined;
  readonly messageClass?: string | undefined;
}

/**
 * Several lines of text with a limit that is said in words. A script may count along; without one the sentence stays,
 * and the server counts.
 */
export function CharacterCount(props: CharacterCountProps) {
  const { maxLength, maxWords, threshold, limitText, messageClass, countType, group, ...textarea } = props;
  const language = useLanguage();
  const id = props.id ?? props.name;
  const limit = maxWords ?? maxLength;
  const counted = countType ?? (maxWords === undefined ? undefined : 'words');
  const sentence = limitText ?? (counted === 'words' ? words.youCanEnterUpToWords : words.youCanEnterUpTo)[language];
  const message = (
    <>
      <Hint
        text={limit === undefined ? undefined : sentence.replace('%{count}', String(limit))}
        id={`${id}-info`}
        class={names('govuk-character-count__message', messageClass)}
      />
      {group?.after}
    </>
  );
  const attributes = {
    'data-module': 'govuk-character-count',
    'data-maxlength': maxLength === undefined ? undefined : String(maxLength),
    'data-maxwords': maxWords === undefined ? undefined : String(maxWords),
    'data-threshold': threshold === undefined ? undefined : String(threshold),
    'data-count-type': counted,
    ...group?.attributes,
  };
  return (
    <Textarea
      {...textarea}
      class={names('govuk-js-character-count', props.class)}
      describedBy={`${id}-info`}
      group={{ before: group?.before, after: message, class: names('govuk-character-count', group?.class), attributes }}
    />
  );
}
