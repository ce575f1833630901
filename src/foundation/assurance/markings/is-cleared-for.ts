import type { Mark } from '../../../platform/sealed/index.js';
import type { ChannelClearance } from './read-markings.js';

const marks: readonly Mark[] = ['open', 'internal', 'personal', 'special'];
const sensitive = 'OFFICIAL-SENSITIVE';

/** What an answer bears: its data class, and its protective marking with whatever words stand after it. */
export interface Marked {
  readonly mark: Mark;
  readonly handling?: string | undefined;
}

/** Whether what is so marked may leave by a way of that clearance: neither its data class nor its marking is above. Pure. */
export function isClearedFor({ mark, handling }: Marked, highest: ChannelClearance): boolean {
  if (marks.indexOf(mark) > marks.indexOf(highest.mark)) return false;
  return highest.handling === sensitive || !handling?.startsWith(sensitive);
}
