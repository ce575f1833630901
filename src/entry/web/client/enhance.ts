/**
 * Small comforts for browsers that run scripts; every page works without them. Nothing here decides anything: the
 * server counts, validates and guards against a double submission by itself.
 */

/** A page that was refused starts at its errors, and each error leads to the words of its question, not only its box. */
function leadToErrors(): void {
  const summary = document.querySelector<HTMLElement>('.govuk-error-summary');
  if (!summary) return;
  summary.tabIndex = -1;
  if (summary.dataset.disableAutoFocus !== 'true') summary.focus();
  summary.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const input = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    if (!input) return;
    event.preventDefault();
    input.closest('details')?.setAttribute('open', '');
    (input.closest('fieldset') ?? input.closest('.govuk-form-group') ?? input).scrollIntoView();
    input.focus({ preventScroll: true });
  });
}

/** On a phone the ways of the desk fold behind one button, so that the work begins on the first screen. */
function foldMenu(): void {
  const button = document.querySelector<HTMLButtonElement>('.govuk-js-service-navigation-toggle');
  const list = document.getElementById(button?.getAttribute('aria-controls') ?? '');
  if (!button || !list) return;
  const wide = matchMedia('(min-width: 40.0625em)');
  const show = (isOpen: boolean) => {
    button.hidden = wide.matches;
    button.setAttribute('aria-expanded', String(isOpen));
    list.hidden = !wide.matches && !isOpen;
  };
  button.removeAttribute('aria-hidden');
  button.addEventListener('click', () => show(list.hidden !== false));
  wide.addEventListener('change', () => show(false));
  show(false);
}

/** An unsteady hand presses twice; the second press within a second and a half is not sent. */
function sendOnce(): void {
  const sent = new WeakMap<EventTarget, number>();
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form) return;
    const before = sent.get(form);
    if (before !== undefined && event.timeStamp - before < 1500) event.preventDefault();
    else sent.set(form, event.timeStamp);
  });
}

const left = {
  en: (count: number) => (count < 0 ? `You have ${-count} characters too many` : `You have ${count} characters left`),
  cy: (count: number) => (count < 0 ? `Mae gennych ${-count} nod yn ormod` : `Mae gennych ${count} nod ar ôl`),
};

/** Tells how many characters are left, to the eye at once and to the ear when the typing rests. */
function countCharacters(): void {
  for (const group of document.querySelectorAll<HTMLElement>('.govuk-character-count[data-maxlength]')) {
    const box = group.querySelector('textarea');
    const message = group.querySelector<HTMLElement>('.govuk-character-count__message');
    if (!box || !message) continue;
    const say = left[document.documentElement.lang === 'cy' ? 'cy' : 'en'];
    const limit = Number(group.dataset.maxlength);
    const spoken = Object.assign(document.createElement('p'), { className: 'govuk-visually-hidden' });
    spoken.setAttribute('aria-live', 'polite');
    message.after(spoken);
    let rest = 0;
    const count = () => {
      // A browser keeps a line's end as one character and sends two; the server counts one.
      const text = say(limit - [...box.value].length);
      message.textContent = text;
      message.classList.toggle('govuk-error-message', box.value.length > limit);
      clearTimeout(rest);
      rest = window.setTimeout(() => {
        spoken.textContent = text;
      }, 1000);
    };
    box.addEventListener('input', count);
    if (box.value !== '') count();
  }
}

/** Work that goes on is shown as it goes: its part of the page is fetched anew until it is no longer there. */
function followProgress(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-follow]')) {
    let shown: Element = part;
    const follow = async () => {
      try {
        const answer = await fetch(part.dataset.follow ?? '');
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const newest = page.getElementById(part.id);
        if (!newest) return location.reload();
        if (!shown.contains(document.activeElement)) {
          shown.replaceWith(newest);
          shown = newest;
        }
      } catch {
        // Without a connection it waits for the next time.
      }
      setTimeout(follow, 3000);
    };
    setTimeout(follow, 3000);
  }
}

/** The page in the other language, with what was typed on it so far: without scripts only what was sent is kept. */
function keepWhatWasTyped(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-keep]');
  const link = document.querySelector<HTMLAnchorElement>('.govuk-language-navigation__link');
  link?.addEventListener('click', (event) => {
    if (!form || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const said = { keep: 'language', lang: link.lang };
    const hidden = Object.entries(said).map(([name, value]) =>
      Object.assign(document.createElement('input'), { type: 'hidden', name, value }),
    );
    form.append(...hidden);
    form.submit();
    for (const input of hidden) input.remove();
  });
}

/** Five places are about a metre; what a phone adds beyond them is noise. */
const degrees = (value: number): string => value.toFixed(5);

/** A button beside a box for a place, which puts in where the device is. It asks the device only when it is pressed. */
function offerLocation(): void {
  if (!('geolocation' in navigator)) return;
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-locate]')) {
    const button = Object.assign(document.createElement('button'), {
      ...{ type: 'button', className: 'govuk-button govuk-button--secondary gh-locate' },
      textContent: input.dataset.locate ?? '',
    });
    const said = Object.assign(document.createElement('p'), { className: 'govuk-hint' });
    said.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      const fill = ({ coords }: GeolocationPosition) => {
        input.value = `${degrees(coords.latitude)}, ${degrees(coords.longitude)}`;
        said.textContent = '';
        input.focus();
      };
      const fail = () => {
        said.textContent = input.dataset.locateFailed ?? '';
      };
      navigator.geolocation.getCurrentPosition(fill, fail, { enableHighAccuracy: true, timeout: 15_000 });
    });
    input.after(button, said);
  }
}

foldMenu();
offerLocation();
leadToErrors();
sendOnce();
countCharacters();
followProgress();
keepWhatWasTyped();
