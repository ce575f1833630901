import type { DpvPurpose, LawfulBasis } from '../../../platform/dpv.js';
import type { Declaration } from './declaration.js';
import { purposesOf } from './purposes-of.js';
import { basisOf } from './use.js';

/** What a purpose or further use of a service is in the Data Privacy Vocabulary, and on which lawful basis. */
interface FoundPurpose {
  /** Undefined for a version that was published before purposes had one. */
  readonly dpv?: DpvPurpose | undefined;
  readonly basis: LawfulBasis;
}

/** A purpose or further use by the code that looks are recorded with; undefined for any other. */
export function findPurpose(declaration: Declaration, code: string): FoundPurpose | undefined {
  const own = purposesOf(declaration).find(({ id }) => id === code);
  const use = Object.hasOwn(declaration.uses, code) ? declaration.uses[code] : undefined;
  return own ?? (use && { dpv: use.dpv, basis: basisOf(use) });
}
