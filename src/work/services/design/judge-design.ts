import { findFaults } from '../checking/find-faults.js';
import type { Located } from '../checking/finding.js';
import { readDocument } from '../checking/read-document.js';
import type { Declaration } from '../declaration/declaration.js';
import { remember } from './remember.js';

export interface JudgedDesign {
  /** What the text says, as plain values; undefined where it cannot be read as YAML. */
  readonly value: unknown;
  /** Only when nothing is wrong. */
  readonly declaration: Declaration | undefined;
  readonly findings: readonly Located[];
}

function judge(source: string): JudgedDesign {
  const read = readDocument(source);
  const { declaration, findings } = findFaults(source);
  return { value: 'findings' in read ? undefined : read.value, declaration, findings };
}

/** What a design's text says, and everything that is wrong with it, each at its part. Pure. */
export const judgeDesign = remember(judge);
