/** The tiers above what a place's system may hold (Government Security Classifications Policy). */
export type HighTier = 'SECRET' | 'TOP-SECRET';

/** Letters set apart, as headings of old documents are typed: S E C R E T. */
const spaced = /(?<![A-Z])(?:[A-Z] ){2,}[A-Z](?![A-Z])/g;

/** Alone on its line, before a dash or a colon, or before caveats in capitals; within brackets or stars too. */
const marked = /^[^\p{L}\p{N}]*(?:UK )?(TOP )?SECRET(?:[^\p{L}\p{N}]*$| ?[-–—:/|]|(?: [A-Z]+)+[^\p{L}\p{N}]*$)/u;
const topAlone = /^[^\p{L}\p{N}]*top secret(?:[^\p{L}\p{N}]*$| ?[-–—:/|])/iu;

/** A marking stands at the beginning of its line; of a megabyte no more is looked at. */
const longestMarking = 200;

function tierOf(line: string): HighTier | undefined {
  const beginning = line.trimStart().slice(0, longestMarking);
  if (beginning === '') return undefined;
  const plain = beginning
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(spaced, (letters) => letters.replaceAll(' ', ''));
  if (topAlone.test(plain)) return 'TOP-SECRET';
  const found = marked.exec(plain);
  if (!found) return undefined;
  return found[1] ? 'TOP-SECRET' : 'SECRET';
}

/**
 * The highest protective marking above OFFICIAL that a text bears: a line shaped like one, never the everyday word in a
 * sentence. Pure; whoever finds one keeps nothing of the text.
 */
export function highMarking(text: string): HighTier | undefined {
  let found: HighTier | undefined;
  for (const line of text.split(/\r\n?|[\n\u2028\u2029]/)) {
    const tier = tierOf(line);
    if (tier === 'TOP-SECRET') return tier;
    found ??= tier;
  }
  return found;
}

/** What is kept in the place of a text that bears such a marking: the marking itself, so that its writer is told why. */
export const markingAlone = (tier: HighTier): string => tier.replace('-', ' ');
