import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { readCompanyNumber } from '../kinds/registered/company.js';

/** As registers of charities write it: figures, and of a subsidiary those after a dash; of Scotland and Northern Ireland with letters. */
const charityNumber = /^(?:SC|NIC)?\d{5,7}(?:-\d{1,3})?$/;

export type ReadNumber = { readonly ok: true; readonly value: Sealed<string> | undefined } | { readonly ok: false };

/** The number of a company or charity as somebody typed it: still sealed, nothing where none was, or not ok. */
export function readBodyNumber(typed: Sealed<readonly string[]>, isCharity: boolean): ReadNumber {
  const text = (contentOf(typed)[0] ?? '').trim();
  if (text === '') return { ok: true, value: undefined };
  const plain = text.slice(0, 30).normalize('NFKC').toUpperCase().replaceAll(/\s/g, '');
  if (isCharity && charityNumber.test(plain)) return { ok: true, value: seal(plain) };
  const company = readCompanyNumber(text);
  return company === undefined ? { ok: false } : { ok: true, value: seal(company) };
}
