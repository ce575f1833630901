import type { Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import type { Frame } from '../../layout/frame.js';
import type { RiskAsked } from '../risk/asked.js';
import type { ConcealedView } from './present.js';
import type { ConcealedWord } from './words.js';

/** What of a form that was not right is shown again. */
interface Again {
  readonly typed?: Readonly<Record<string, Opened<Raw>>>;
  readonly chosen?: { readonly ground?: string | undefined; readonly days?: string | undefined };
}

/** What just came of the page. */
export interface Said extends Again {
  readonly did?: ConcealedWord;
  readonly wrong?: ConcealedWord;
  /** What is asked of the officer before the case opens. */
  readonly asked?: RiskAsked;
  /** What is wrong with the form, by field. */
  readonly faults?: Readonly<Record<string, ConcealedWord>>;
  /** Why the words cannot be taken. */
  readonly wrongWhy?: Words;
  readonly extending?: Again & { readonly id: string };
}

export interface Shown {
  readonly frame: Frame;
  readonly view: ConcealedView;
  readonly said: Said;
}
