import type { VNode } from 'preact';
import type { Kind } from '../../../work/services/browser.js';
import { AddressField } from './address.js';
import { ChoiceField } from './choice.js';
import { ChoicesField } from './choices.js';
import { DateField } from './date.js';
import { DateRangeField } from './date-range.js';
import { TimeSlotField } from './dated/time-slot.js';
import { DeclarationField } from './declaration.js';
import { EmailField } from './email.js';
import { type FieldProps, partName } from './field.js';
import { DocumentField } from './files/document.js';
import { PhotoField } from './files/photo.js';
import { LocationField } from './located/location.js';
import { LongTextField } from './long-text.js';
import { MoneyField } from './money.js';
import { NameField } from './name.js';
import { NumberField } from './number.js';
import { PhoneField } from './phone.js';
import { PostcodeField } from './postcode.js';
import { BankDetailsField } from './registered/bank-details.js';
import { CompanyField } from './registered/company.js';
import { VehicleField } from './registered/vehicle.js';
import { RowsField } from './rows.js';
import { TextField } from './text.js';
import { YesNoField } from './yes-no.js';

/** What asks for each kind of answer; the rules of the same kinds are in `work/services/kinds`. */
const fields = {
  text: TextField,
  'long-text': LongTextField,
  number: NumberField,
  money: MoneyField,
  date: DateField,
  'yes-no': YesNoField,
  choice: ChoiceField,
  choices: ChoicesField,
  email: EmailField,
  phone: PhoneField,
  postcode: PostcodeField,
  address: AddressField,
  name: NameField,
  location: LocationField,
  declaration: DeclarationField,
  rows: RowsField,
  'date-range': DateRangeField,
  'bank-details': BankDetailsField,
  company: CompanyField,
  vehicle: VehicleField,
  photo: PhotoField,
  document: DocumentField,
  'time-slot': TimeSlotField,
} as const satisfies Record<Kind, (props: FieldProps) => VNode>;

/** Asks one declared question. */
export function Field({ kind, ...props }: FieldProps & { readonly kind: Kind }) {
  const Asked = fields[kind];
  return <Asked {...props} />;
}

const firstPart: Partial<Record<Kind, string>> = {
  date: 'day',
  address: 'find',
  'date-range': 'from-day',
  'bank-details': 'name',
  company: 'number',
};

/** The id of the input that an error-summary link goes to: the named part, else the kind's first. */
export const fieldTarget = (kind: Kind, name: string, part?: string): string =>
  partName(name, part ?? firstPart[kind] ?? '');
