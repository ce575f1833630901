const postcode = /^([A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}$/;

/** The outward half of a postcode, which some thousands of households share: 'WX2 1CA' → 'WX2'. Of an address, that of its postcode. */
export function outward(value: unknown): string | undefined {
  const held = typeof value === 'object' && value !== null && 'postcode' in value ? value.postcode : value;
  return typeof held === 'string' ? postcode.exec(held.trim().toUpperCase())?.[1] : undefined;
}
