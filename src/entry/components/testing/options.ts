/** The options of a fixture as its JSON holds them. */
export type Options = { readonly [name: string]: unknown };

/**
 * Watches which options of a fixture are read. What an adapter and its component never looked at is an option that
 * our component does not offer, and the fixture is skipped for that reason instead of passing or failing by luck.
 */
export function watch(options: Options): { readonly options: Options; unread(): string[] } {
  const read = new Set<string>();
  return {
    options: wrap(options, '', read) as Options,
    unread: () => leaves(options, '').filter((path) => !read.has(path)),
  };
}

function wrap(value: unknown, path: string, read: Set<string>): unknown {
  if (typeof value !== 'object' || value === null) {
    read.add(path);
    return value;
  }
  return new Proxy(value, {
    get: (target, name) => {
      const inner: unknown = Reflect.get(target, name);
      if (typeof name === 'symbol' || typeof inner === 'function') return inner;
      if (inner !== undefined && Object.hasOwn(target, name)) return wrap(inner, `${path}.${name}`, read);
      return inner;
    },
  });
}

function leaves(value: unknown, path: string): string[] {
  if (value === null || value === undefined || value === false || value === '') return [];
  if (typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${path}.${name}`));
}
