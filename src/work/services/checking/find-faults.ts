import type { Declaration } from '../declaration/declaration.js';
import type { Located } from './finding.js';
import { judgeExpressions } from './judge-expressions.js';
import { readDeclaration } from './read-declaration.js';
import { rules } from './rules/index.js';

/** As `checkDeclaration`, each finding with the part that it is about. */
export function findFaults(
  source: string,
  today?: string,
): { readonly declaration?: Declaration; readonly findings: readonly Located[] } {
  const read = readDeclaration(source);
  if ('findings' in read) return read;
  const given = { ...judgeExpressions(read.declaration), ...(today === undefined ? {} : { today }) };
  const faults = rules.flatMap((rule) => rule.check(given).map((said) => ({ ...said, rule: rule.name })));
  return faults.length > 0 ? { findings: read.locate(faults) } : { declaration: read.declaration, findings: [] };
}
