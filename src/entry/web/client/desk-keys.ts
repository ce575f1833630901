/**
 * Single keys on the desk, for browsers that run scripts and officers who have not turned them off: the page names them then.
 * All that they reach is reached by Tab too, and nothing is done by one alone: they move the focus, tick, or lead to a page.
 */

const ways = document.querySelector<HTMLElement>('script[data-keys]')?.dataset ?? {};

const focusOn = (found: HTMLElement | null | undefined): void => {
  found?.closest('details')?.setAttribute('open', '');
  found?.focus();
  found?.scrollIntoView({ block: 'nearest' });
};

const rows = (): readonly HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>('.gh-case__reference > a'),
];
const rowHere = (): Element | null | undefined => document.activeElement?.closest('tr');

/** To the case after or before the one where the focus is; from anywhere else to the first or last. */
function step(by: 1 | -1): void {
  const all = rows();
  const here = all.findIndex((link) => link.closest('tr') === rowHere());
  const from = here < 0 ? (by > 0 ? -1 : all.length) : here;
  focusOn(all[Math.min(Math.max(from + by, 0), all.length - 1)]);
}

const go = (to: string | undefined): void => {
  if (to) location.assign(to);
};

const keys: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  o: () => rowHere()?.querySelector<HTMLAnchorElement>('.gh-case__reference > a')?.click(),
  x: () => rowHere()?.querySelector<HTMLInputElement>('.gh-tick')?.click(),
  '/': () => focusOn(document.querySelector<HTMLElement>('.gh-filters input[name="reference"]')),
  m: () => focusOn(document.querySelector<HTMLElement>('section[aria-labelledby="next"] :is(summary, button)')),
  n: () => focusOn(document.querySelector<HTMLElement>('textarea[name="note"]')),
  u: () => go(document.querySelector<HTMLAnchorElement>('.govuk-back-link')?.href),
  '?': () => go(ways.keys),
};
const afterG: Readonly<Record<string, string | undefined>> = { q: ways.queue, h: ways.home };

/** What is typed belongs to the box that it is typed into. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not(.gh-tick), textarea, select, [contenteditable]') !== null;

let askedToGo = 0;

document.addEventListener('keydown', (event) => {
  const { key, target, timeStamp } = event;
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  if (isTyping(target)) return;
  const isGoing = timeStamp - askedToGo < 1500;
  askedToGo = key === 'g' && !isGoing ? timeStamp : 0;
  const act = isGoing && Object.hasOwn(afterG, key) ? () => go(afterG[key]) : undefined;
  const does = act ?? (Object.hasOwn(keys, key) ? keys[key] : undefined);
  if (!does) return;
  event.preventDefault();
  does();
});
