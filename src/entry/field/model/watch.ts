import type { Model, View } from './model.js';
import { refresh } from './refresh.js';
import { syncSoon } from './sync-now.js';
import { isUnkept } from './typed.js';

/** How often the shift's end is looked for, while the page is open: milliseconds. */
const often = 20_000;

/** Keeps the page up to date: with the signal, the shift's end, other tabs, and the way back. */
export function watch(model: Model): void {
  const otherTabs = new BroadcastChannel('guildhall-field');
  otherTabs.onmessage = () => void refresh(model);
  let before = -1;
  model.hear(() => {
    const { count } = model.get();
    if (before >= 0 && count !== before) otherTabs.postMessage('changed');
    before = count;
  });
  addEventListener('online', () => syncSoon(model));
  addEventListener('offline', () => model.set({ signal: 'offline' }));
  addEventListener('popstate', ({ state }) =>
    model.set({ view: (state as View | null) ?? { at: 'day' }, notice: undefined }),
  );
  addEventListener('beforeunload', (event) => {
    if (isUnkept()) event.preventDefault();
  });
  document.addEventListener('visibilitychange', () => void (document.hidden || refresh(model)));
  setInterval(() => void refresh(model), often);
}
