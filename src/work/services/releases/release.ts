import type { PlainAnswer } from '../answers.js';
import type { ReleaseName } from '../declaration/codes.js';
import type { ExpressionType } from '../expressions/type.js';
import { band } from './band.js';
import { count } from './count.js';
import { days } from './days.js';
import { month } from './month.js';
import { outward } from './outward.js';
import { ward } from './ward.js';
import { whether } from './whether.js';
import { year } from './year.js';

/** The release functions: the only ways in which something of a sealed answer reaches what is not. Each is pure. */
export const releases = { month, year, ward, outward, days, band, count, whether } as const satisfies Record<
  ReleaseName,
  (value: unknown) => PlainAnswer | undefined
>;

/** Where a release is named: for a column of the dataset, or beside an expression whose result steers something. */
export type ReleaseUse = 'column' | 'steering';

type Gives = (type: ExpressionType['is'], use: ReleaseUse) => ExpressionType['is'] | undefined;

const ofDate: Gives = (type) => (type === 'date' ? 'text' : undefined);

const gives = {
  month: ofDate,
  year: ofDate,
  ward: (type, use) => (type === 'address' && use === 'column' ? 'text' : undefined),
  outward: (type, use) => (type === 'address' || (type === 'text' && use === 'column') ? 'text' : undefined),
  days: (type, use) => (type === 'duration' && use === 'column' ? 'number' : undefined),
  count: (type, use) => (type === 'list' && use === 'column' ? 'number' : undefined),
  band: (type) => (type === 'number' || type === 'money' ? 'text' : undefined),
  // In a column a yes or no would be told outright; a condition must tell its one bit to steer anything.
  whether: (type, use) => ((type === 'yes-no') === (use === 'steering') ? 'yes-no' : undefined),
} as const satisfies Record<ReleaseName, Gives>;

/** What a release function makes of a value of this type; undefined when it does not take it there. */
export function releaseGives(name: ReleaseName, type: ExpressionType, use: ReleaseUse): ExpressionType | undefined {
  const is = gives[name](type.is, use);
  return is === 'text' || is === 'number' || is === 'yes-no' ? { is } : undefined;
}
