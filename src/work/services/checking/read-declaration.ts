import { Declaration } from '../declaration/declaration.js';
import { type Fault, type Finding, inOrder } from './finding.js';
import { type ReadDocument, readDocument } from './read-document.js';
import { shapeFaults } from './shape-faults.js';
import { offsetOf } from './spots.js';

interface Read {
  readonly declaration: Declaration;
  /** Faults of the document as findings, each at its line and column. */
  readonly locate: (faults: readonly Fault[]) => readonly Finding[];
}

function locatorOf({ spot, place, textAt }: ReadDocument): Read['locate'] {
  const toFinding = ({ path, on, offset = 0, ...said }: Fault): Finding => {
    const at = offsetOf(spot, path, on);
    return { ...place(offset === 0 ? at : textAt(at, offset)), ...said };
  };
  return (faults) => inOrder(faults.map(toFinding));
}

/** Reads a declaration as far as its shape: the rules are not asked. */
export function readDeclaration(source: string): Read | { readonly findings: readonly Finding[] } {
  const read = readDocument(source);
  if ('findings' in read) return { findings: inOrder(read.findings) };
  const locate = locatorOf(read);
  const parsed = Declaration.safeParse(read.value);
  if (!parsed.success) return { findings: locate(shapeFaults(parsed.error.issues, read.value)) };
  return { declaration: parsed.data, locate };
}
