import type { Words } from '../../platform/language/index.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../platform/sealed/index.js';
import { postcode } from './kinds/postcode.js';
import { text } from './kinds/text.js';

/** As much of an address as two are compared by. */
type Home = { readonly line1: string; readonly postcode: string };

export type ReadHome =
  | { readonly ok: true; readonly value: Sealed<Home> | undefined }
  | { readonly ok: false; readonly say: Words; readonly box: keyof Home };

type Typed = Readonly<Record<keyof Home, Sealed<readonly string[]>>>;
type Asked = Parameters<typeof text.parse>[1];

const asked = (type: Asked['type'], label: Words): Asked =>
  ({ type, label, mark: 'personal', optional: true }) as unknown as Asked;
const questions = {
  line1: asked('text', { en: 'First line of the address', cy: 'Llinell gyntaf y cyfeiriad' }),
  postcode: asked('postcode', { en: 'Postcode', cy: 'Cod post' }),
};
const missing: Record<keyof Home, Words> = {
  line1: { en: 'Enter the first line of the address', cy: 'Rhowch linell gyntaf y cyfeiriad' },
  postcode: { en: 'Enter the postcode', cy: 'Rhowch y cod post' },
};

/** The first line and the postcode of somebody's home, typed; still sealed, undefined where neither was, or what to mend. */
export function readHome(typed: Typed): ReadHome {
  const line = text.parse({ '': contentOf(typed.line1) }, questions.line1);
  if (!line.ok) return { ok: false, say: line.say, box: 'line1' };
  const code = postcode.parse({ '': contentOf(typed.postcode) }, questions.postcode);
  if (!code.ok) return { ok: false, say: code.say, box: 'postcode' };
  if (!line.value && !code.value) return { ok: true, value: undefined };
  if (!line.value) return { ok: false, say: missing.line1, box: 'line1' };
  if (!code.value) return { ok: false, say: missing.postcode, box: 'postcode' };
  return { ok: true, value: seal({ line1: String(line.value), postcode: String(code.value) }) };
}
