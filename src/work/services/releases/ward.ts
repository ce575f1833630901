/**
 * The ward of an address, of which it is given only the code of the area that the gazetteer puts it in: 'ward:millbrook'.
 * Nothing of what is no such code, so that no line of an address can pass.
 */
export const ward = (area: unknown): string | undefined =>
  typeof area === 'string' && /^[a-z]+(-[a-z]+)*:[a-z0-9]+(-[a-z0-9]+)*$/.test(area) ? area : undefined;
