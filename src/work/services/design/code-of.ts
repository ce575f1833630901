const mostCharacters = 60;

/**
 * A code made of words in English: 'Which bin?' → 'which-bin', or with `_` for a field. Words of which nothing is left give
 * `otherwise`; a code that is taken gets a number.
 */
export function codeOf(
  words: string,
  { joint = '-', otherwise, taken = [] }: { joint?: '-' | '_'; otherwise: string; taken?: readonly string[] },
): string {
  const parts = words
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  while (parts[0] !== undefined && /^\d/.test(parts[0])) parts.shift();
  let code = '';
  for (const part of parts) {
    const longer = code === '' ? part : `${code}${joint}${part}`;
    if (longer.length > mostCharacters - 4) break;
    code = longer;
  }
  const whole = code === '' || code === 'constructor' ? otherwise : code;
  let free = whole;
  for (let number = 2; taken.includes(free); number += 1) free = `${whole}${joint}${number}`;
  return free;
}
