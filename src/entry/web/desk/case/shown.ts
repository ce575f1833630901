import type { Frame } from '../../layout/frame.js';
import type { CaseView } from './present-case.js';

/** What every part of the page is given. */
export type Shown = CaseView & { readonly frame: Frame };
