import { fieldOf, type Given, type Judged } from './rule.js';

/** The fields that an expression reads, and through calculated ones all that those are worked out of. */
export function readsOf({ declaration, calculations }: Given, { expression }: Judged): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...(expression?.reads ?? [])];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name) || !fieldOf(declaration, name)) continue;
    found.add(name);
    waiting.push(...(calculations.get(name)?.expression?.reads ?? []));
  }
  return found;
}
