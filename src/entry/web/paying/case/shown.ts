import type { CaseId, PersonId } from '../../../../platform/ids.js';
import type { Words } from '../../../../platform/language/index.js';
import type { Case } from '../../../../work/cases/index.js';
import type { Account } from '../../../../work/payments/index.js';
import type { Declaration } from '../../../../work/services/index.js';
import type { Frame } from '../../layout/frame.js';
import { type FeeFault, feeFaults } from './words.js';

/** What every part of the page is given. */
export interface CaseFeeView {
  readonly frame: Frame;
  readonly id: CaseId;
  readonly one: Case;
  readonly account: Account;
  readonly declaration: Declaration;
  readonly staff: readonly { readonly person: PersonId; readonly name: string }[];
  readonly mayTake: boolean;
  readonly mayGive: boolean;
  readonly mayAnswer: boolean;
  readonly typed: {
    readonly way: string | undefined;
    readonly receipt: string | undefined;
    readonly amount: string;
    readonly reason: string | undefined;
  };
  readonly fault: FeeFault | undefined;
  readonly did: Words | undefined;
}

/** What is said beside an input that is wrong. */
export const faultAt = ({ fault, frame }: CaseFeeView, at: string): string | undefined =>
  fault && feeFaults[fault].at === at ? feeFaults[fault].say[frame.language] : undefined;
