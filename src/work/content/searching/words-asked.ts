/** More words than these say no more about what is looked for. */
const mostWords = 12;
const longestWord = 40;

/** The words of what somebody typed, in their order, each once, lower case: letters and digits, with what joins them inside. */
export function wordsAsked(typed: string): readonly string[] {
  const found = typed
    .slice(0, 1000)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu);
  const short = (found ?? []).filter((word) => word.length <= longestWord);
  return [...new Set(short)].slice(0, mostWords);
}
