/**
 * A Welsh word changes its first sound after many others ('casgliad': 'y gasgliad', 'fy nghasgliad', 'a chasgliad'), and
 * whoever searches types any of them. The three mutations, radical first (P. W. Thomas, Gramadeg y Gymraeg, 1996, part VI).
 */
const mutations: readonly (readonly [radical: string, ...mutated: string[]])[] = [
  ['c', 'g', 'ngh', 'ch'],
  ['p', 'b', 'mh', 'ph'],
  ['t', 'd', 'nh', 'th'],
  ['g', '', 'ng'],
  ['b', 'f', 'm'],
  ['d', 'dd', 'n'],
  ['ll', 'l'],
  ['rh', 'r'],
  ['m', 'f'],
];
const vowels = /^[aeiouwyâêîôûŵŷ]/;

/** 'ch' is no 'c' with an 'h' behind it: a digraph is a letter of its own. */
const digraphs = ['ngh', 'mh', 'nh', 'ch', 'ph', 'th', 'dd', 'ff', 'ng', 'll', 'rh'];
const firstOf = (word: string): string => digraphs.find((letter) => word.startsWith(letter)) ?? word.slice(0, 1);

function radicalsOf(word: string): readonly string[] {
  const first = firstOf(word);
  const rest = word.slice(first.length);
  const radicals = mutations.flatMap(([radical, ...mutated]) => (mutated.includes(first) ? [radical + rest] : []));
  // After the soft mutation a 'g' is gone: 'gardd', 'yr ardd'. An 'h' may stand before a vowel: 'ei henw'.
  const lost = vowels.test(word) || /^[lr](?![lh])/.test(word) ? [`g${word}`] : [];
  const aspirated = /^h[aeiouwyâêîôûŵŷ]/.test(word) ? [word.slice(1)] : [];
  return [word, ...radicals, ...lost, ...aspirated];
}

function mutationsOf(radical: string): readonly string[] {
  const first = firstOf(radical);
  const rest = radical.slice(first.length);
  const [, ...mutated] = mutations.find(([own]) => own === first) ?? [''];
  return mutated.map((letter) => letter + rest).concat(vowels.test(radical) ? [`h${radical}`] : []);
}

/** Every form that a Welsh word, given in any of them, may have at its beginning: itself first, lower case, at most 40. */
export function welshForms(word: string): readonly string[] {
  const lower = word.toLowerCase();
  if (lower.length < 3) return [lower];
  const radicals = radicalsOf(lower).filter((form) => form.length > 1);
  return [...new Set([...radicals, ...radicals.flatMap(mutationsOf)])].filter((form) => form.length > 1).slice(0, 40);
}
