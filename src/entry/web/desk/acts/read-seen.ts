import { readId } from '../../../../platform/ids.js';
import type { Seen } from '../../../../work/cases/index.js';
import type { Form } from '../../form.js';

/** What the page showed from which a form was sent: see `Seen`. Nothing where the form does not say. */
export function readSeen(form: Form): { readonly seen?: Seen } {
  const version = Number(form.code('version') ?? Number.NaN);
  const id = readId<'form'>(form.code('form'));
  return Number.isSafeInteger(version) && id ? { seen: { version, form: id } } : {};
}
