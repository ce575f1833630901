import { paths } from '../paths.js';

/** Stands in an address for what it is about. */
const about = ':id';

/** Every address of officers, with what it is about left out: '/desk/cases/:id/move'. */
const known: readonly string[] = Object.values(paths)
  .map((path) => (typeof path === 'string' ? path : path(about, about, about)))
  .filter((path) => /^\/(desk|designer)(\/|$)/.test(path));

const toCode = (path: string): string => path.slice(1).replaceAll('/', '.').replaceAll(':', '');
const codes: ReadonlySet<string> = new Set(known.map(toCode));

const fits = (pattern: readonly string[], path: readonly string[]): boolean =>
  pattern.length === path.length && pattern.every((step, at) => step === about || step === path[at]);

/** The screen of an address as a code that names no case and nobody: 'desk.cases.id.move'. Undefined for what is no screen of officers. */
export function stepOf(url: string): string | undefined {
  const [path = ''] = url.split('?', 1);
  if (known.includes(path)) return toCode(path);
  const found = known.find((one) => fits(one.split('/'), path.split('/')));
  return found && toCode(found);
}

/** Whether a code names a screen of officers. */
export const isStep = (code: string | undefined): code is string => code !== undefined && codes.has(code);
