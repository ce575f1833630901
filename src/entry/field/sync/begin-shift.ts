import type { FieldCase, FieldStart } from '../../../work/field/browser.js';
import { deriveByPasskey } from '../keeping/derive-by-passkey.js';
import { deriveByPin } from '../keeping/derive-by-pin.js';
import { keepCases, keepStart, type OpenShift } from '../keeping/kept-shift.js';
import { makeLock } from '../keeping/lock.js';
import type { Store } from '../keeping/open-store.js';
import { type Answered, askServer, type Unanswered } from './ask-server.js';

export type Begun =
  | { readonly ok: true; readonly open: OpenShift }
  | { readonly ok: false; readonly why: Unanswered | 'no-passkey' };

/** At most so many cases are asked for at once. */
const mostAtOnce = 40;

/** Downloads cases: each is a look at whoever is in it. */
export async function fetchCases(open: OpenShift, ids: readonly string[]): Promise<Answered<undefined>> {
  for (let from = 0; from < ids.length; from += mostAtOnce) {
    const cases = ids.slice(from, from + mostAtOnce);
    const answered = await askServer<{ readonly cases: readonly FieldCase[] }>('/field/cases', {
      ...{ shift: open.shift.id, cases },
    });
    if (!answered.ok) return answered;
    await keepCases(open, answered.value.cases);
  }
  return { ok: true, value: undefined };
}

/** The way in that the officer chose: a PIN, or the passkey of this device. */
async function deriveOuter(pin: string | undefined, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey | undefined> {
  return pin === undefined ? deriveByPasskey(salt) : deriveByPin(pin, salt);
}

/** Begins a shift on this phone, or takes up the one that runs: its visits and their cases, under a key of its own. */
export async function beginShift(store: Store, pin: string | undefined): Promise<Begun> {
  const salt = crypto.getRandomValues(new Uint8Array(32));
  const outer = await deriveOuter(pin, salt);
  if (!outer) return { ok: false, why: 'no-passkey' };
  const answered = await askServer<FieldStart>('/field/shift', {});
  if (!answered.ok) return answered;
  const { shift, visits } = answered.value;
  const way = pin === undefined ? 'passkey' : 'pin';
  const { lock, key } = await makeLock(outer, { way, salt, shift: shift.id, ends: Date.parse(shift.ends) });
  const open = { store, key, shift };
  await store.clear('kept');
  await keepStart(store, key, { shift, visits });
  await store.put('lock', lock, 'lock');
  await store.put('said', Date.now(), 'last');
  await fetchCases(open, [...new Set(visits.map(({ caseId }) => caseId))]);
  return { ok: true, open };
}
