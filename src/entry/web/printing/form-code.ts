import { createHash } from 'node:crypto';

/** Letters and figures that no two of look alike in somebody's handwriting or a bad copy. */
const alphabet = '346789ACDEFGHJKMNPQRTWXY';

function checkOf(form: string): string {
  const [first = 0, second = 0] = createHash('sha256').update(`form:${form}`).digest();
  return `${alphabet[first % alphabet.length]}${alphabet[second % alphabet.length]}`;
}

/** Which form a sheet of paper is: the service, its version, and two letters by which a slip in keying it in shows. */
export const formCodeOf = (service: string, version: number): string =>
  `${service}@${version}-${checkOf(`${service}@${version}`)}`;

/** The form that a code names, however it was spaced or written; undefined where it is none, or its letters do not fit. */
export function readFormCode(text: string): { readonly service: string; readonly version: number } | undefined {
  const [, service = '', version = '', check = ''] =
    /^([a-z][a-z0-9-]{0,59})@([1-9][0-9]{0,5})-?([a-z0-9]{2})$/.exec(text.toLowerCase().replaceAll(/\s/g, '')) ?? [];
  return service !== '' && checkOf(`${service}@${version}`).toLowerCase() === check
    ? { service, version: Number(version) }
    : undefined;
}
