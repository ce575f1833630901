/**
 * A comfort for browsers that run scripts: the map beside a location is moved by dragging and by the arrow keys, and only its part of
 * the page is fetched anew. What is sent is the form that the buttons send; without a connection they do.
 */

type Sent = Readonly<Record<string, string>>;

const ways: Readonly<Record<string, string>> = {
  ArrowUp: 'north',
  ArrowDown: 'south',
  ArrowLeft: 'west',
  ArrowRight: 'east',
  '+': 'in',
  '=': 'in',
  '-': 'out',
  Enter: 'pin',
};
/** The drawing's units. */
const width = 576;

const partOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-map]') : null;

/** Tells the ear what the eye sees, outside of what is replaced. */
const spoken = Object.assign(document.createElement('p'), { className: 'govuk-visually-hidden' });
spoken.setAttribute('role', 'status');
document.querySelector('main')?.append(spoken);

let isBusy = false;

/** Where the keyboard was, so that it is there again. */
function placeIn(part: HTMLElement): string | undefined {
  const at = document.activeElement;
  if (!at || !part.contains(at)) return undefined;
  if (at.classList.contains('gh-map')) return '.gh-map';
  if (!(at instanceof HTMLButtonElement) || at.name.endsWith('-to')) return '[data-said]';
  return `button[name="${at.name}"][value="${at.value}"]`;
}

/** Every box of the page keeps what was typed since; one whose words we wrote beside the pin says the new ones. */
function takeWords(name: string, page: Document): void {
  const [box, newest] = [document, page].map((one) => one.getElementById(name)) as (HTMLInputElement | null)[];
  if (box && newest) box.value = newest.value;
}

async function send(part: HTMLElement, extra: Sent): Promise<void> {
  const form = part.closest('form');
  const name = part.dataset.map ?? '';
  if (!form || isBusy) return;
  isBusy = true;
  const at = placeIn(part);
  const body = new FormData(form);
  // Files that were chosen wait for their own button, or they would be sent at each turn of the map.
  for (const [key, value] of [...body]) if (value instanceof File) body.delete(key);
  for (const [key, value] of Object.entries(extra)) body.set(key, value);
  try {
    const isOfFiles = form.enctype === 'multipart/form-data';
    const answer = await fetch(form.action, {
      method: 'post',
      body: isOfFiles ? body : new URLSearchParams(body as unknown as Record<string, string>),
    });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const newest = page.getElementById(part.id);
    if (!newest || page.querySelector('.govuk-error-summary')) return location.replace(answer.url);
    takeWords(name, page);
    part.replaceWith(newest);
    prepare(newest);
    spoken.textContent = newest.querySelector('[data-said]')?.textContent ?? '';
    const again = at && (newest.querySelector<HTMLElement>(at) ?? newest.querySelector<HTMLElement>('.gh-map'));
    if (again) again.focus({ preventScroll: true });
  } catch {
    form.requestSubmit(part.querySelector<HTMLButtonElement>(`[name="${name}-go"]`));
  } finally {
    isBusy = false;
  }
}

/** The map itself takes the keyboard. */
function prepare(part: HTMLElement): void {
  const map = part.querySelector<HTMLElement>('.gh-map');
  if (!map) return;
  map.tabIndex = 0;
  map.setAttribute('role', 'application');
  map.setAttribute('aria-label', part.dataset.keys ?? '');
}

function press(event: Event): void {
  const part = partOf(event.target);
  const pressed = event.target instanceof Element ? event.target.closest('button, input') : null;
  if (!part || !pressed || event.defaultPrevented) return;
  const name = part.dataset.map ?? '';
  if (pressed instanceof HTMLButtonElement && pressed.type === 'submit') {
    event.preventDefault();
    void send(part, { [pressed.name]: pressed.value });
  } else if (pressed instanceof HTMLInputElement && pressed.type === 'image' && event instanceof MouseEvent) {
    event.preventDefault();
    if (wasDragged) return;
    const size = pressed.name.slice(name.length + 1);
    const at = { x: Math.round(event.offsetX), y: Math.round(event.offsetY) };
    void send(part, { [`${name}-${size}.x`]: String(at.x), [`${name}-${size}.y`]: String(at.y) });
  }
}

let from: { readonly x: number; readonly y: number; readonly part: HTMLElement } | undefined;
let wasDragged = false;
/** An unsteady hand moves so many pixels and means to press. */
const steady = 8;

const groundOf = (part: HTMLElement) => part.querySelector<SVGGElement>('.gh-map__ground');
const scaleOf = (part: HTMLElement) => width / (part.querySelector('.gh-map')?.clientWidth || width);

document.addEventListener('pointerdown', (event) => {
  const part = partOf(event.target);
  wasDragged = false;
  from =
    part && (event.target as Element).closest('.gh-map') ? { x: event.clientX, y: event.clientY, part } : undefined;
});
document.addEventListener('pointermove', (event) => {
  if (!from) return;
  const [x, y] = [event.clientX - from.x, event.clientY - from.y];
  if (!wasDragged && Math.hypot(x, y) < steady) return;
  wasDragged = true;
  const scale = scaleOf(from.part);
  groundOf(from.part)?.setAttribute('transform', `translate(${x * scale} ${y * scale})`);
});
document.addEventListener('pointerup', (event) => {
  if (from && wasDragged) {
    const { part } = from;
    const by = [event.clientX - from.x, event.clientY - from.y].map((pixels) => Math.round(pixels * scaleOf(part)));
    void send(part, { [`${part.dataset.map}-drag`]: by.join(',') });
  }
  from = undefined;
});
document.addEventListener('pointercancel', () => {
  if (from) groundOf(from.part)?.removeAttribute('transform');
  from = undefined;
});
document.addEventListener('dragstart', (event) => {
  if (partOf(event.target)) event.preventDefault();
});
document.addEventListener('click', press);
document.addEventListener('keydown', (event) => {
  const part = partOf(event.target);
  const way = ways[event.key];
  if (!part || !way || !(event.target instanceof Element) || !event.target.classList.contains('gh-map')) return;
  event.preventDefault();
  void send(part, { [`${part.dataset.map}-go`]: way });
});

for (const part of document.querySelectorAll<HTMLElement>('[data-map]')) prepare(part);
