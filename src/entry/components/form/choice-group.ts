import type { Attributes, Content, Piece } from '../piece.js';
import type { FieldsetPart } from './fieldset.js';
import type { GroupPart, Said } from './form-group.js';
import type { LabelPart } from './label.js';

/** One thing that may be ticked. */
export interface Choice {
  readonly value: string;
  readonly text: Content;
  readonly id?: string | undefined;
  readonly hint?: Piece | undefined;
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly label?: Pick<LabelPart, 'class' | 'attributes'> | undefined;
  readonly attributes?: Attributes | undefined;
  /** Shown under the choice; a script may hide it until the choice is made, without one it is always there. */
  readonly conditional?: Content;
}

/** A word between two choices, such as “or”. */
export interface Divider {
  readonly divider: string;
}

export interface ChoiceGroup<Item extends Choice> extends Said {
  readonly name: string;
  /** Ids are this and `-2`, `-3` …, so that an error can link to the first; the name when absent. */
  readonly idPrefix?: string | undefined;
  readonly items: readonly (Item | Divider)[];
  readonly fieldset?: FieldsetPart | undefined;
  readonly group?: GroupPart | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export const isDivider = (item: Choice | Divider): item is Divider => 'divider' in item;

/** The first id has no number, which is what an error summary links to. */
export const choiceId = (prefix: string, item: Choice, index: number): string =>
  item.id || (index === 0 ? prefix : `${prefix}-${index + 1}`);
