import { dateOf, fill, formatDate, type Language } from '../../../../platform/language/index.js';
import type { Contest, ContestState } from '../../../../work/cases/index.js';
import { contestWords, ownContestWords } from './contest-words.js';

/** A mark on an answer as a page says it. */
export interface ContestMark {
  readonly state: Exclude<ContestState, 'withdrawn'>;
  readonly tag: string;
  readonly colour: 'red' | 'yellow' | 'green' | 'grey';
  readonly text: string;
}

const colours = { contested: 'yellow', upheld: 'red', corrected: 'green', refused: 'grey' } as const;

interface ToSay {
  readonly language: Language;
  readonly timeZone: string;
  /** Said to the person whom the answer is about. */
  readonly isOwn?: boolean;
}

/** The mark on an answer; none where nobody contests it, or no longer does. */
export function sayContest(
  contest: Contest | undefined,
  { language, timeZone, isOwn = false }: ToSay,
): ContestMark | undefined {
  if (!contest || contest.state === 'withdrawn') return undefined;
  const { state, contestedAt, settledAt, statement } = contest;
  const on = state === 'contested' ? contestedAt : (settledAt ?? contestedAt);
  const own = isOwn ? ownContestWords : contestWords;
  const said = fill(own[`${state}-said`][language], { date: formatDate(dateOf(on, timeZone), language) });
  const text = statement ? `${said} ${own.stated[language]}` : said;
  return { state, tag: own[state][language], colour: colours[state], text };
}
