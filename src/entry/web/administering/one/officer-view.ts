import type { Words } from '../../../../platform/language/index.js';
import type { Frame } from '../../layout/frame.js';
import type { Refusal } from '../words.js';
import type { ShownOfficer } from './present.js';

/** What the page of one colleague is given. */
export interface OfficerView {
  readonly frame: Frame;
  readonly shown: ShownOfficer;
  readonly did: Words | undefined;
  readonly refused: Refusal | undefined;
  /** What was chosen in a form that was refused. */
  readonly chosen: {
    readonly role: string | undefined;
    readonly unit: string | undefined;
    readonly day: Readonly<Record<string, string>>;
  };
}
