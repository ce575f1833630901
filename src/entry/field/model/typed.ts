import type { FieldCase, FieldVisit } from '../../../work/field/browser.js';

/** A case as its officer saw it when they began to write. */
interface Seen {
  readonly one: FieldCase | undefined;
  readonly visit: FieldVisit | undefined;
}

/**
 * What was typed or chosen and is not kept yet. It is in the memory of the open page alone: whoever goes to another view and comes
 * back finds it again, and the lock of the shift takes it away.
 */
const typed = new Map<HTMLFormElement, string>();
const drafts = new Map<string, readonly (readonly [string, string])[]>();
const seen = new Map<string, Seen>();

const isEmpty = (form: HTMLFormElement): boolean =>
  [...new FormData(form).values()].every((value) => (typeof value === 'string' ? value === '' : value.size === 0));

/** A form was typed or drawn in; one that was emptied again holds nothing. */
export function noteTyped(form: HTMLFormElement, name: string): void {
  if (isEmpty(form) && !form.querySelector('canvas')) typed.delete(form);
  else typed.set(form, name);
}

export const forgetTyped = (form: HTMLFormElement): unknown => typed.delete(form);

/** Whether anything on this page would be lost with it. */
export const isUnkept = (): boolean => typed.size + drafts.size > 0;

/** Whether something was typed on a case, here or before it was left for another view. */
export const hasDraft = (caseId: string): boolean =>
  [...typed.values(), ...drafts.keys()].some((name) => name.startsWith(`${caseId} `));

/** A case as it is now or, where somebody writes on it, as it was when they began: what they write on is not taken from under them. */
export function seenOf(caseId: string, now: Seen): Seen {
  const shown = hasDraft(caseId) ? (seen.get(caseId) ?? now) : now;
  seen.set(caseId, shown);
  return shown;
}

/** The officer leaves out what they were writing on a case. */
export function leaveOut(caseId: string): void {
  for (const [form, name] of typed) {
    if (!name.startsWith(`${caseId} `)) continue;
    typed.delete(form);
    form.reset();
  }
  for (const name of drafts.keys()) if (name.startsWith(`${caseId} `)) drafts.delete(name);
}

/** The form leaves the page: what is in it is put by, save a file, which the page may not fill in again. */
export function putBy(form: HTMLFormElement, name: string): void {
  if (!typed.delete(form)) return;
  const said = [...new FormData(form)].flatMap(([field, value]) =>
    typeof value === 'string' && value !== '' ? [[field, value] as const] : [],
  );
  if (said.length > 0) drafts.set(name, said);
}

function fillIn(input: Element, value: string): void {
  if (input instanceof HTMLInputElement && (input.type === 'radio' || input.type === 'checkbox'))
    input.checked ||= input.value === value;
  else if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.value = value;
}

/** The form is there again: with what was typed in it. */
export function takeUp(form: HTMLFormElement, name: string): void {
  const said = drafts.get(name);
  if (!said) return;
  drafts.delete(name);
  for (const [field, value] of said)
    for (const input of form.querySelectorAll(`[name="${CSS.escape(field)}"]`)) fillIn(input, value);
  const around = form.closest('details');
  if (around) around.open = true;
  noteTyped(form, name);
}

/** The shift is locked or over: what was typed goes as its cases do. */
export function forgetDrafts(): void {
  typed.clear();
  drafts.clear();
  seen.clear();
}
