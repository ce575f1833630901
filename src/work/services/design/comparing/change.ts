import type { Words } from '../../../../platform/language/index.js';

/** Whom a change is for: those who use the service, those who work on it, those whose data it holds, those who read its open data. */
type Audience = 'residents' | 'officers' | 'data' | 'open';

export type ChangeKind =
  | 'new-service'
  | 'title'
  | 'summary'
  | 'channels'
  | 'sign-in'
  | 'promise'
  | 'question-added'
  | 'question-gone'
  | 'question-words'
  | 'question-kind'
  | 'question-options'
  | 'question-required'
  | 'question-optional'
  | 'question-condition'
  | 'question-refusals'
  | 'calculation'
  | 'pages'
  | 'state-added'
  | 'state-gone'
  | 'state-changed'
  | 'step-added'
  | 'step-gone'
  | 'step-changed'
  | 'sees-more'
  | 'sees-less'
  | 'lists'
  | 'decisions'
  | 'costs'
  | 'measures'
  | 'mark'
  | 'handling'
  | 'keep'
  | 'need'
  | 'about'
  | 'purpose'
  | 'uses'
  | 'impact'
  | 'answer-within'
  | 'dataset-added'
  | 'dataset-gone'
  | 'columns-added'
  | 'columns-gone'
  | 'protection'
  | 'licence';

/** One thing that is otherwise in the design than in what runs. */
export interface Change {
  readonly to: Audience;
  readonly kind: ChangeKind;
  /** The question, state or step that it is about, by its words. */
  readonly about?: Words;
  readonly before?: Words | string;
  readonly after?: Words | string;
}

export const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A change of one part where it is one. */
export const changedFrom = (
  before: unknown,
  after: unknown,
  change: Omit<Change, 'before' | 'after'>,
  says: (value: never) => Words | string = String,
): readonly Change[] =>
  isAlike(before, after)
    ? []
    : [
        {
          ...change,
          ...(before === undefined ? {} : { before: says(before as never) }),
          ...(after === undefined ? {} : { after: says(after as never) }),
        },
      ];
