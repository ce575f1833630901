import { Declaration } from '../declaration/declaration.js';
import { unfoldRows } from '../rows/unfold-rows.js';
import { writtenPath, writtenWords } from '../rows/written-path.js';
import { type Fault, inOrder, type Located } from './finding.js';
import { type ReadDocument, readDocument } from './read-document.js';
import { shapeFaults } from './shape-faults.js';
import { harmless } from './show.js';
import { offsetOf } from './spots.js';

interface Read {
  readonly declaration: Declaration;
  /** Faults of the document as findings, each at its line and column. */
  readonly locate: (faults: readonly Fault[]) => readonly Located[];
}

function locatorOf({ spot: root, place, textAt }: ReadDocument): Read['locate'] {
  const toFinding = ({ path, on, lacks, offset = 0, rule, wrong, fix }: Fault): Located => {
    const at = offsetOf(root, path, on);
    const spot = place(offset === 0 ? at : textAt(at, offset));
    return { ...spot, rule, wrong: harmless(wrong), fix: harmless(fix), path, ...(lacks ? { lacks } : {}) };
  };
  return (faults) => inOrder(faults.map(toFinding));
}

/** Reads a declaration as far as its shape, and unfolds its rows: the rules are not asked. */
export function readDeclaration(source: string): Read | { readonly findings: readonly Located[] } {
  const read = readDocument(source);
  if ('findings' in read) return { findings: inOrder(read.findings.map((found) => ({ ...found, path: [] }))) };
  const locate = locatorOf(read);
  const parsed = Declaration.safeParse(read.value);
  if (!parsed.success) return { findings: locate(shapeFaults(parsed.error.issues, read.value)) };
  const declaration = unfoldRows(parsed.data);
  const asWritten = (fault: Fault): Fault => ({
    ...fault,
    path: writtenPath(declaration, fault.path),
    wrong: writtenWords(declaration, fault.wrong),
    fix: writtenWords(declaration, fault.fix),
  });
  return { declaration, locate: (faults) => locate(faults.map(asWritten)) };
}
