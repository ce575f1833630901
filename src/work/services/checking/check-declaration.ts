import type { Declaration } from '../declaration/declaration.js';
import { Declaration as shape } from '../declaration/declaration.js';
import { type Fault, type Finding, inOrder } from './finding.js';
import { readDocument } from './read-document.js';
import { shapeFaults } from './shape-faults.js';
import { offsetOf } from './spots.js';

/**
 * Checks a service's declaration, in YAML or JSON: that it can be read, that it has the shape, and every rule.
 * @returns the declaration when nothing is wrong, and otherwise everything that is, in the order of the document. Rules
 * are asked of a declaration that has the shape, so a document with faults of shape shows those first.
 */
export function checkDeclaration(source: string): {
  readonly declaration?: Declaration;
  readonly findings: readonly Finding[];
} {
  const read = readDocument(source);
  if ('findings' in read) return { findings: inOrder(read.findings) };
  const toFinding = ({ path, on, offset: _, ...said }: Fault): Finding => ({
    ...read.place(offsetOf(read.spot, path, on)),
    ...said,
  });
  const parsed = shape.safeParse(read.value);
  if (!parsed.success) return { findings: inOrder(shapeFaults(parsed.error.issues, read.value).map(toFinding)) };
  return { declaration: parsed.data, findings: [] };
}
