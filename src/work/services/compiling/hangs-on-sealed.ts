import { type Compiled, calculateKey } from './compiled.js';
import { isSealed, markOf } from './label-of.js';

/**
 * Whether what these expressions give tells anything of a sealed answer, however far back: through calculations, through what is
 * asked only of some, and through release functions too, which let out less but not nothing.
 */
export function hangsOnSealed({ declaration, expressions }: Compiled, keys: readonly string[]): boolean {
  const seen = new Set<string>();
  const waiting = [...keys];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    for (const name of expressions.get(key)?.reads ?? []) {
      if (isSealed(markOf(declaration, name))) return true;
      if (seen.has(name)) continue;
      seen.add(name);
      waiting.push(calculateKey(name), `fields/${name}/ask-if`);
    }
  }
  return false;
}
