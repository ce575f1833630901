import type { Declaration } from './declaration.js';
import type { Purpose } from './purpose.js';

/** Every purpose for which a service asks, its own first. */
export function purposesOf({ purpose, fields }: Pick<Declaration, 'purpose' | 'fields'>): readonly Purpose[] {
  const all = [purpose, ...Object.values(fields).flatMap((field) => field.purpose ?? [])];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
