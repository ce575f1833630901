import { dateOf, formatDate, type Language } from '../../../../platform/language/index.js';
import { Tag } from '../../../components/index.js';
import type { Clock } from './clock.js';
import { clockWords } from './words.js';

interface DueProps {
  readonly clock: Clock;
  readonly language: Language;
  readonly zone: string;
}

const colours = { late: 'red', today: 'yellow', paused: 'grey', missed: 'orange', met: 'green' } as const;

/** The promise and how it stands: a word always, never a colour alone. */
export function Due({ clock: { is, dueAt }, language, zone }: DueProps) {
  if (is === 'none' || !dueAt) return <>{clockWords.none[language]}</>;
  const date = formatDate(dateOf(dueAt, zone), language);
  if (is === 'running') return <>{date}</>;
  const tag = <Tag colour={colours[is]}>{clockWords[is][language]}</Tag>;
  // While a clock stands still, the date that it had is no promise to anybody.
  if (is === 'paused') return tag;
  return (
    <>
      {date} {tag}
    </>
  );
}
