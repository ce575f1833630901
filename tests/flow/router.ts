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
  const rows = routes.map((route) => {
    const [methods = '', url = ''] = route.split(' ');
    return { route, methods: methods.split(','), url, pattern: patternOf(url) };
  });
  const ordered = [...rows].sort((left, right) => Number(/[:*]/.test(left.url)) - Number(/[:*]/.test(right.url)));
  return (method: string, path: string): string | undefined => {
    const [bare = ''] = path.split('?');
    return ordered.find(({ methods, pattern }) => methods.includes(method) && pattern.test(bare))?.route;
  };
}
