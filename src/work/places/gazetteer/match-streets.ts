/** Ends of street names as people shorten them; `st` is a saint too, so both are tried. */
const short: Readonly<Record<string, string>> = {
  ...{ st: 'street', rd: 'road', ave: 'avenue', av: 'avenue', ln: 'lane', cl: 'close', dr: 'drive', ct: 'court' },
  ...{
    cres: 'crescent',
    gdns: 'gardens',
    gdn: 'garden',
    sq: 'square',
    ter: 'terrace',
    pl: 'place',
    gr: 'grove',
    pk: 'park',
  },
};

/** The words of a street's name or of what was typed: small letters without accents. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** How many letters are wrong, missing, too many or changed round between two words (optimal string alignment). */
export function distanceOf(one: string, other: string): number {
  const row = (before: readonly number[], last: readonly number[], at: number): readonly number[] => {
    const now = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const wrong = one[at - 1] === other[to - 1] ? 0 : 1;
      const isTurned = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      const [left = 0, up = 0, across = 0] = [now[to - 1], last[to], last[to - 1]];
      now.push(
        Math.min(left + 1, up + 1, across + wrong, isTurned ? (before[to - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY),
      );
    }
    return now;
  };
  let [before, last]: [readonly number[], readonly number[]] = [[], [...other].map((_, at) => at)];
  last = [...last, other.length];
  for (let at = 1; at <= one.length; at += 1) [before, last] = [last, row(before, last, at)];
  return last[other.length] ?? 0;
}

/** So many slips a word may hold: none in a short one, where another street is as near as the one that was meant. */
const mostSlips = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** Which letters a word has, a bit for each. */
function lettersIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** Whether two words have so different letters that no such number of slips makes one of the other: a slip changes two at most. */
function areApart(one: string, other: string, slips: number): boolean {
  let bits = lettersIn(one) ^ lettersIn(other);
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count > 2 * slips;
}

/** What a typed word costs as this word of a name; undefined where it is not it. */
function costAs(typed: string, word: string): number | undefined {
  if (word.startsWith(typed) || short[typed] === word) return 0;
  const most = mostSlips(typed);
  if (Math.abs(typed.length - word.length) > most || areApart(typed, word, most)) return undefined;
  const slips = distanceOf(typed, word);
  return slips <= most ? slips : undefined;
}

/** What a name costs as what was typed, each typed word another of its words; undefined where one is none of them. */
function costOf(typed: readonly string[], name: readonly string[]): number | undefined {
  let cost = 0;
  const left = [...name];
  for (const word of typed) {
    const costs = left.map((one) => costAs(word, one) ?? Number.POSITIVE_INFINITY);
    const least = Math.min(...costs);
    if (!Number.isFinite(least)) return undefined;
    left.splice(costs.indexOf(least), 1);
    cost += least;
  }
  return cost;
}

export interface MatchedStreets {
  readonly streets: readonly string[];
  /** None is called so; these come nearest. */
  readonly isLoose: boolean;
}

/** So many words at the end may be left out: a town, or a kind of street that was remembered wrongly. */
const mostLeftOut = 2;

/**
 * The streets that what was typed may mean, those with the fewest slips; each typed word is the beginning of one of the name's. Where none
 * is, what was typed last is left out, word for word.
 */
export function matchStreets(streets: readonly string[], typed: readonly string[]): MatchedStreets {
  const named = streets.map((street) => ({ street, words: wordsOf(street) }));
  for (let leftOut = 0; leftOut <= mostLeftOut && leftOut < typed.length; leftOut += 1) {
    const words = typed.slice(0, typed.length - leftOut);
    const costs = named.map((one) => ({ ...one, cost: costOf(words, one.words) ?? Number.POSITIVE_INFINITY }));
    const least = Math.min(...costs.map(({ cost }) => cost));
    if (Number.isFinite(least) && words.join('').length > 2)
      return {
        streets: costs.filter(({ cost }) => cost === least).map(({ street }) => street),
        isLoose: least > 0 || leftOut > 0,
      };
  }
  return { streets: [], isLoose: false };
}
