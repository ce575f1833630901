const vowelGroups = /[aeiouy]+/g;

/** A rough count, as readability measures use: groups of vowels, less a silent last 'e'. */
function syllablesOf(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = bare
    .replace(/(?:[^laeiouy]es|[^laeiouy]ed|[^laeiouy]e)$/, (end) => end.slice(0, 1))
    .match(vowelGroups);
  return Math.max(1, groups?.length ?? 0);
}

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?:])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/** Fewer words than these say nothing of how hard a text is. */
const leastWords = 60;

/**
 * The age, in years, at which an English text is easily read: the Flesch–Kincaid grade (Kincaid, Fishburne, Rogers and
 * Chissom, 1975: 0.39 words a sentence + 11.8 syllables a word − 15.59), which counts school years from the age of five.
 * Undefined for fewer than sixty words. There is no such measure for Welsh that is agreed upon.
 */
export function readingAge(text: string): number | undefined {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  if (words.length < leastWords) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(5, Math.round(grade + 5));
}

/** The first words of each sentence that has more words than a reader holds in mind. */
export function longSentences(text: string, most: number): readonly string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = wordsOf(sentence);
    return words.length > most ? [words.slice(0, 6).join(' ')] : [];
  });
}
