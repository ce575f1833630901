import type { IncidentClock } from '../../../foundation/assurance/index.js';
import { type Language, pickCounted } from '../../../platform/language/index.js';
import { clockWords, hoursWords } from './incident-words.js';

export const clockColours = {
  none: 'grey',
  running: 'yellow',
  overdue: 'red',
  'in-time': 'green',
  late: 'orange',
} as const;

/** How an incident stands to its 72 hours, in words. Pure. */
export const sayClock = ({ state, hours }: IncidentClock, language: Language): string =>
  state === 'running' || state === 'overdue'
    ? pickCounted(hoursWords[state], language, hours)
    : clockWords[state][language];
