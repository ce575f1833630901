import type { Declaration } from '../declaration/declaration.js';
import { findFaults } from './find-faults.js';
import type { Finding } from './finding.js';

/**
 * Checks a service's declaration, in YAML or JSON: that it can be read, that it has the shape, and every rule. Pure;
 * throws on nothing that a text can hold.
 * On a day ('2026-03-02') it also says which reviews are overdue.
 * @returns the declaration when nothing is wrong, and otherwise everything that is, in the order of the document. Rules
 * are asked of a declaration that has the shape, so a document with faults of shape shows those first.
 */
export function checkDeclaration(
  source: string,
  today?: string,
): {
  readonly declaration?: Declaration;
  readonly findings: readonly Finding[];
} {
  const { declaration, findings } = findFaults(source, today);
  const plain = findings.map(({ line, column, rule, wrong, fix }): Finding => ({ line, column, rule, wrong, fix }));
  return declaration ? { declaration, findings: plain } : { findings: plain };
}
