import type { Kind } from '../kind.js';
import { address } from './address.js';
import { choice } from './choice.js';
import { choices } from './choices.js';
import { date } from './date.js';
import { dateRange } from './dates/date-range.js';
import { timeSlot } from './dates/time-slot.js';
import { declaration } from './declaration.js';
import { email } from './email.js';
import { document } from './files/document.js';
import { photo } from './files/photo.js';
import { location } from './location.js';
import { longText } from './long-text.js';
import { money } from './money.js';
import { name } from './name.js';
import { number } from './number.js';
import { phone } from './phone.js';
import { postcode } from './postcode.js';
import { bankDetails } from './registered/bank-details.js';
import { company } from './registered/company.js';
import { vehicle } from './registered/vehicle.js';
import { rows } from './rows.js';
import type { KindRules } from './rules.js';
import { text } from './text.js';
import { yesNo } from './yes-no.js';

/** How each kind of answer is read, said and held; what asks for the same kinds is in `entry/components/kinds`. */
export const kinds = {
  text,
  'long-text': longText,
  number,
  money,
  date,
  'yes-no': yesNo,
  choice,
  choices,
  email,
  phone,
  postcode,
  address,
  name,
  location,
  declaration,
  rows,
  'date-range': dateRange,
  'bank-details': bankDetails,
  company,
  vehicle,
  photo,
  document,
  'time-slot': timeSlot,
} as const satisfies Record<Kind, KindRules>;
