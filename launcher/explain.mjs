/** A fault of esbuild's in one line: where it is, and what. `source` is named where esbuild names none. */
export function explain(source, fault) {
  const [error] = fault.errors ?? [];
  const { file = source, line, column } = error?.location ?? {};
  const where = line === undefined ? '' : `:${line}:${column + 1}`;
  return `${file === '<stdin>' ? source : file}${where}: ${error?.text ?? fault.message}`;
}
