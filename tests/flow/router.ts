/** A pattern of the route table, as what finds its addresses. */
const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replace(/[.\\+?^$()|[\]{}]/g, '\\$&')
      .replace(/:[a-zA-Z]+/g, '[^/]+')
      .replace(/\*/g, '.*')}$`,
  );

/** Which row of the table an address is of; a row without parameters before one with. */
export function createRouter(routes: readonly string[]) {
  const fixed = new Map<string, string>();
  const open: { readonly route: string; readonly methods: readonly string[]; readonly pattern: RegExp }[] = [];
  for (const route of routes) {
    const [names = '', url = ''] = route.split(' ');
    const methods = names.split(',');
    if (/[:*]/.test(url)) open.push({ route, methods, pattern: patternOf(url) });
    else for (const method of methods) fixed.set(`${method} ${url}`, route);
  }
  const known = new Map<string, string | undefined>();
  const find = (method: string, bare: string): string | undefined =>
    fixed.get(`${method} ${bare}`) ??
    open.find(({ methods, pattern }) => methods.includes(method) && pattern.test(bare))?.route;
  return (method: string, path: string): string | undefined => {
    const [bare = ''] = path.split('?');
    const asked = `${method} ${bare}`;
    if (!known.has(asked)) known.set(asked, find(method, bare));
    return known.get(asked);
  };
}
