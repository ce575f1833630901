import type { Words } from '../../platform/language/index.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../platform/sealed/index.js';
import { phone } from './kinds/phone.js';

const asked = {
  type: 'phone',
  label: { en: 'Mobile number', cy: 'Rhif ffôn symudol' },
  mark: 'personal',
} as Parameters<typeof phone.parse>[1];

/** A British mobile number after its 0: 071 to 075, 077 to 079; 070 is a personal number, 076 a pager. */
const mobile = /^7[1-57-9]\d{8}$/;

const notMobile: Words = {
  en: 'Enter a UK mobile number, like 07700 900 982',
  cy: 'Rhowch rif ffôn symudol yn y DU, fel 07700 900 982',
};

export type ReadMobile =
  | { readonly ok: true; readonly value: Sealed<string> }
  | { readonly ok: false; readonly say: Words };

/** A typed number that texts can go to, as '+447700900982': still sealed, or what to mend. */
export function readMobile(typed: Sealed<readonly string[]>): ReadMobile {
  const parsed = phone.parse({ '': contentOf(typed) }, asked);
  if (!parsed.ok) return { ok: false, say: notMobile };
  const dialled = String(parsed.value)
    .replace(/\(0\)/, '')
    .replace(/[\s().-]/g, '');
  const national = dialled.replace(/^(?:\+44|0044)0?/, '').replace(/^0/, '');
  return mobile.test(national) ? { ok: true, value: seal(`+44${national}`) } : { ok: false, say: notMobile };
}
