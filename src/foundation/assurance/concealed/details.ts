import type { PersonId, SubjectId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import type { RecordableData } from '../../record/index.js';
import type { SealedValues } from '../../vault/index.js';
import type { ConcealedGround } from './concealed.js';

/** What somebody asked: to look at a case, or to keep a look back for longer. */
export interface AskedDetails {
  readonly by: PersonId;
  readonly case: string;
  readonly ground: ConcealedGround;
  /** In the officer's own words: sealed on its way and shown to the approver only. */
  readonly why: Sealed<string>;
}

/** Who approved or declined. */
export interface AnsweredDetails {
  readonly by: PersonId;
}

/** The look as it will stand among the person's own: one for each subject and purpose. */
export interface KeptLook {
  readonly subject: SubjectId;
  readonly purpose: string;
  readonly data: RecordableData;
}

export interface LookedDetails {
  readonly by: PersonId;
  readonly case: string;
  readonly ground: ConcealedGround;
  readonly looks: readonly KeptLook[];
}

const sealEach = (values: object): SealedValues =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, seal(value)]));

export const sealAsked = ({ why, ...codes }: AskedDetails): SealedValues => ({ ...sealEach(codes), why });
export const sealAnswered = (details: AnsweredDetails): SealedValues => sealEach(details);
export const sealLooked = (details: LookedDetails): SealedValues => sealEach(details);

function take<Value>(values: SealedValues, name: string): Value {
  const value = values[name];
  if (value === undefined) throw new Error(`Concealed details lack ${name}.`);
  return contentOf(value) as Value;
}

export const readAsked = (values: SealedValues): AskedDetails => ({
  by: take(values, 'by'),
  case: take(values, 'case'),
  ground: take(values, 'ground'),
  why: values.why as Sealed<string>,
});

export const readAnswered = (values: SealedValues): AnsweredDetails => ({ by: take(values, 'by') });

export const readLooked = (values: SealedValues): LookedDetails => ({
  by: take(values, 'by'),
  case: take(values, 'case'),
  ground: take(values, 'ground'),
  looks: take(values, 'looks'),
});
