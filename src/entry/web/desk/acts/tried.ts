import type { Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import type { RiskAsked } from '../risk/asked.js';

/** An act that was asked for and refused: the page says why, and keeps what was entered. */
export interface Tried {
  /** The form: 'move:TRANSITION', 'routine', 'assign', 'note' or 'effort'. */
  readonly form: string;
  readonly say: Words;
  readonly status: number;
  /** The id of the input that is wrong; undefined where none is. */
  readonly target?: string;
  readonly note?: Opened<Raw>;
  /** What was typed into other boxes of the form, by their names. */
  readonly typed?: Readonly<Record<string, Opened<Raw>>>;
  /** The questions that were chosen. */
  readonly questions?: readonly string[];
  readonly reason?: string;
  readonly grounds?: readonly string[];
  /** The person or team that was chosen. */
  readonly person?: string;
  readonly team?: string;
  /** Who was chosen to do a part. */
  readonly organisation?: string;
  /** What is asked of the officer before it can be done. */
  readonly asked?: RiskAsked;
}
