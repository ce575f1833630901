import { dateOf, fill, formatDate, type Language } from '../../../../platform/language/index.js';
import type { Contest, ContestState } from '../../../../work/cases/index.js';
import { contestWords } from './contest-words.js';

/** A mark on an answer as a page says it. */
export interface ContestMark {
  readonly state: Exclude<ContestState, 'withdrawn'>;
  readonly tag: string;
  readonly colour: 'red' | 'yellow' | 'green' | 'grey';
  readonly text: string;
}

const colours = { contested: 'yellow', upheld: 'red', corrected: 'green', refused: 'grey' } as const;

/** The mark on an answer; none where nobody contests it, or no longer does. */
export function sayContest(
  contest: Contest | undefined,
  { language, timeZone }: { readonly language: Language; readonly timeZone: string },
): ContestMark | undefined {
  if (!contest || contest.state === 'withdrawn') return undefined;
  const { state, contestedAt, settledAt, statement } = contest;
  const on = state === 'contested' ? contestedAt : (settledAt ?? contestedAt);
  const said = fill(contestWords[`${state}-said`][language], { date: formatDate(dateOf(on, timeZone), language) });
  const text = statement ? `${said} ${contestWords.stated[language]}` : said;
  return { state, tag: contestWords[state][language], colour: colours[state], text };
}
