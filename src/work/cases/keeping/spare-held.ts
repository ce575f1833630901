import type { Spare } from '../../../foundation/vault/index.js';
import { readCases } from '../case-store.js';
import { readHolds } from './holds-over.js';
import { caseOfScope } from './list-due-keys.js';

/** The keys that a legal hold keeps at the moment at which they would be destroyed. */
export const spareHeld: Spare = async (ctx, keys) => {
  const ids = keys.flatMap(({ scope }) => caseOfScope(scope) ?? []);
  if (ids.length === 0) return new Set();
  const holds = await readHolds(ctx);
  const cases = new Map((await readCases(ctx, [...new Set(ids)])).map((one) => [`case:${one.id}`, one]));
  return new Set(
    keys.flatMap((key) => {
      const one = cases.get(key.scope);
      return one && holds.over(key, one) ? [key.key] : [];
    }),
  );
};
