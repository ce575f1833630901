import type { Words } from '../../platform/language/index.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../platform/sealed/index.js';
import { email } from './kinds/email.js';

const asked = {
  type: 'email',
  label: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
  mark: 'personal',
} as Parameters<typeof email.parse>[1];

export type ReadEmail =
  | { readonly ok: true; readonly value: Sealed<string> }
  | { readonly ok: false; readonly say: Words };

/** A typed email address by the rules of the kind, for a form that no declaration asks: still sealed, or what to mend. */
export function readEmail(typed: Sealed<readonly string[]>): ReadEmail {
  const parsed = email.parse({ '': contentOf(typed) }, asked);
  if (!parsed.ok) return parsed;
  return { ok: true, value: seal(parsed.value as string) };
}
