const longest = 60;

/** Control characters and those that change the direction of a line: they could rewrite what a terminal shows. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const longestMessage = 500;

/** A whole message, made harmless in a terminal whatever an expression or a name put into it. */
export function harmless(message: string): string {
  const short = message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
  return short.replace(unprintable, escaped);
}

/** A value as a message quotes it: short, on one line, harmless in a terminal. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return (text.length > longest ? `${text.slice(0, longest)}…` : text).replace(unprintable, escaped);
}

/** A name or a path as a message writes it, without quotes. */
export function showName(name: string): string {
  return /^[\w.-]{1,60}$/.test(name) ? name : show(name);
}
