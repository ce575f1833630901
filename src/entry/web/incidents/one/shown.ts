import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import type { Frame } from '../../layout/frame.js';
import type { IncidentView } from './present.js';

/** What the page of one incident shows. */
export interface Shown {
  readonly frame: Frame;
  readonly view: IncidentView;
  readonly fault: { readonly text: string; readonly box?: 'reference' | 'answer' } | undefined;
  readonly did: string | undefined;
  readonly typed: Opened<Raw> | undefined;
}
