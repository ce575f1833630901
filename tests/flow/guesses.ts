const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** A reference, as letters and pages give it. */
export const reference = /^[A-Z]{2,3}-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** What a parameter may be, by its name; any other is tried with everything that is known. */
function valuesOf(name: string, known: readonly string[]): readonly string[] {
  const ids = known.filter((one) => uuid.test(one));
  switch (name) {
    case ':id':
      return ids;
    case ':case':
      return ids;
    case ':field':
      return ['name'];
    case ':path':
      return ['fields'];
    case ':reference':
      return known.filter((one) => reference.test(one));
    case ':stream':
      return ['case', 'subject', 'person'].flatMap((kind) => ids.map((id) => `${kind}:${id}`));
    case ':version':
      return ['1'];
    case ':file':
      return ['sheet.css', 'logo.svg'];
    case '*':
      return ['0/000.p/20', '0/000'];
    default:
      return known;
  }
}

/**
 * Addresses of a row to which no link may lead: each parameter is one of the things that were met on the way, first what
 * stood in its place in another address.
 */
export function guessesOf(url: string, met: Iterable<string>, addresses: Iterable<string>): readonly string[] {
  const all = new Set(met);
  const stem = url.slice(0, url.search(/[:*]/));
  const near = [...addresses].flatMap((path) => (path.startsWith(stem) ? path.slice(stem.length).split('/', 1) : []));
  const known = [...new Set([...near.filter((one) => all.has(one)), ...all])];
  const [first, ...rest] = url.match(/:[a-zA-Z]+|\*/g) ?? [];
  if (first === undefined) return [url];
  const fill = (path: string, name: string) => path.replace(name, valuesOf(name, known)[0] ?? 'x');
  return valuesOf(first, known).map((value) => rest.reduce(fill, url.replace(first, value)));
}
