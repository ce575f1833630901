import type { FieldVisit } from '../../../work/field/browser.js';
import { type OpenShift, readCases, readOrder, readStart } from '../keeping/kept-shift.js';
import type { Store } from '../keeping/open-store.js';
import { countWaiting, listWaiting } from '../keeping/outgoing.js';
import { wipeShift } from '../keeping/wipe-shift.js';
import type { Day, Model } from './model.js';
import { forgetDrafts } from './typed.js';

/** The officer's own order first, then the round's. */
function inOrder(visits: readonly FieldVisit[], order: readonly string[]): readonly FieldVisit[] {
  const rank = new Map(order.map((id, at) => [id, at]));
  const rankOf = (id: string) => rank.get(id) ?? order.length;
  return [...visits].sort(
    (one, other) => one.day.localeCompare(other.day) || rankOf(one.id) - rankOf(other.id) || one.order - other.order,
  );
}

async function readDay(open: OpenShift): Promise<Day | undefined> {
  const start = await readStart(open.store, open.key);
  if (!start) return undefined;
  const cases = new Map((await readCases(open)).map((one) => [one.id, one]));
  const visits = inOrder(start.visits, await readOrder(open));
  return { open: { ...open, shift: start.shift }, visits, cases, waiting: await listWaiting(open) };
}

/** The phone's time, which never goes back: a clock that is set back opens no shift again. */
async function readNow(store: Store): Promise<number> {
  const now = Math.max(Date.now(), (await store.get('said', 'now')) ?? 0);
  await store.put('said', now, 'now');
  return now;
}

/** Lets the server's pages know that this browser still owes something, so that signing out asks first. Only a number. */
function tellOfWaiting(count: number): void {
  const life = count > 0 ? 30 * 24 * 3600 : 0;
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  // The store of cookies that scripts may await is not in every browser yet.
  Object.assign(document, { cookie: `field-waiting=${count}; Path=/; SameSite=Strict; Max-Age=${life}${secure}` });
}

/** One reading after the other: an older one that took longer never covers a newer one. */
let reading: Promise<void> = Promise.resolve();

function inTurn(read: () => Promise<void>): Promise<void> {
  const turn = reading.then(read);
  reading = turn.catch(() => undefined);
  return turn;
}

async function readAgain(model: Model): Promise<void> {
  const { store } = model.get();
  const now = await readNow(store);
  const lock = await store.get('lock', 'lock');
  const isOver = lock !== undefined && lock.ends <= now;
  if (isOver) await wipeShift(store);
  const count = await countWaiting(store);
  tellOfWaiting(count);
  const said = { isReady: true, count, last: await store.get('said', 'last') };
  const { day } = model.get();
  const open = !isOver && lock && day?.open.shift.id === lock.shift ? day.open : undefined;
  const shown = open && (await readDay(open));
  if (!shown) forgetDrafts();
  if (isOver) return model.set({ ...said, lock: undefined, day: undefined, notice: { is: 'expired' } });
  model.set({ ...said, lock, day: shown });
}

/** Brings what is shown up to what the store has; a shift that is over is wiped here, whoever holds the phone. */
export const refresh = (model: Model): Promise<void> => inTurn(() => readAgain(model));

/** The same for a shift that was opened just now. */
export const showShift = (model: Model, open: OpenShift): Promise<void> =>
  inTurn(() => {
    model.set({ day: { open, visits: [], cases: new Map(), waiting: [] }, view: { at: 'day' }, notice: undefined });
    return readAgain(model);
  });
