/** `NAME` and `--place SLUG`, in whichever order; undefined for a line that says something else. */
export function readName(args: readonly string[]) {
  const at = args.indexOf('--place');
  const [rest, place] = at < 0 ? [args, undefined] : [args.toSpliced(at, 2), args[at + 1]];
  const [name] = rest;
  return name && !name.startsWith('-') && rest.length === 1 && (at < 0 || place) ? { name, place } : undefined;
}
