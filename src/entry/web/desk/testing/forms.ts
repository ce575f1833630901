import type { Ids } from '../../../../platform/ids.js';
import type { TestPage } from '../../testing.js';

/** What the box of a form holds: the first that has this name. */
export const heldIn = (page: TestPage, name: string): string | null =>
  page.forms
    .find(({ names }) => names.includes(name))
    ?.fill({})
    .get(name) ?? null;

interface Poster {
  post(path: string, fields: Readonly<Record<string, string>>): Promise<TestPage>;
}

/** Posts what no form of the page would send, with the version that the page shows. */
export function forge(
  ids: Ids,
  officer: Poster,
  page: TestPage,
  to: 'move' | 'assign',
  fields: Readonly<Record<string, string>>,
): Promise<TestPage> {
  const [path = ''] = page.path.split('?');
  const version = heldIn(page, 'version') ?? '';
  return officer.post(`${path}/${to}`, { version, form: ids.next(), ...fields });
}
