import { type CaseId, readId } from '../../../../platform/ids.js';
import type { ChosenCase } from '../../../../work/cases/index.js';
import type { Form } from '../../form.js';

/** How a queue names a case and the version that it showed, in one box. */
export const writeChoice = ({ id, version }: { readonly id: CaseId; readonly version: number }): string =>
  `${id}:${version}`;

/** The cases that were ticked; what names none is left out. */
export function readChosen(form: Form): readonly ChosenCase[] {
  return form.codes('case').flatMap((text) => {
    const [name, number = ''] = text.split(':');
    const id = readId<'case'>(name);
    const version = Number(number);
    return id && Number.isSafeInteger(version) && version > 0 ? [{ case: id, version }] : [];
  });
}
