/** Where an address that cannot be decoded is led: no page is here, and its answer says what is wrong. */
export const brokenAddress = '/-/broken-address';

/** The address as it is routed: one with a broken percent-encoding has no path to route by. */
export function routedUrl(url: string | undefined): string {
  const [path = '/'] = (url ?? '/').split('?', 1);
  try {
    decodeURIComponent(path);
    return url ?? '/';
  } catch {
    return brokenAddress;
  }
}
