import { randomBytes, randomInt } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What was typed somewhere, and is to be found nowhere. */
interface Canary {
  readonly field: string;
  /** The part of it that nothing else will ever write. */
  readonly text: string;
}

export const canaries: Canary[] = [];

/** Letters that nothing else will ever write. */
const word = (): string => `q${randomBytes(9).toString('hex').replace(/\d/g, 'z')}`;
const digits = (count: number): string => Array.from({ length: count }, () => randomInt(1, 10)).join('');

/** Each way in which a text may have to be written so that a field takes it. */
const writings = {
  word: () => word(),
  account: () => digits(8),
  money: () => `${digits(7)}.00`,
  phone: () => `0779${digits(7)}`,
  email: () => `${word()}@example.org`,
};

/** Makes a text for a field, and looks for it from then on. */
export function plant(field: string, as: keyof typeof writings = 'word'): string {
  const text = writings[as]();
  canaries.push({ field, text: text.replace(/@.*|\.00$/, '') });
  return text;
}

/** Base64 of the text wherever in a triple of bytes it may begin, without the ends that its neighbours would change. */
const base64Of = (bytes: Buffer): readonly string[] =>
  [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    return whole.slice(before === 0 ? 0 : 4, -2);
  });

/** Every way in which bytes may carry a text that somebody thought was hidden. */
function formsOf(text: string): readonly Buffer[] {
  const bytes = Buffer.from(text, 'utf8');
  const written = [text, text.toUpperCase(), bytes.toString('hex'), bytes.toString('hex').toUpperCase()];
  return [...written, ...base64Of(bytes)].map((form) => Buffer.from(form)).concat([Buffer.from(text, 'utf16le')]);
}

const known = new Map<string, readonly Buffer[]>();

/** The fields whose text these bytes hold, in any form. */
export const findIn = (haystack: Buffer): readonly string[] =>
  canaries
    .filter(({ text }) => {
      const forms = known.get(text) ?? formsOf(text);
      known.set(text, forms);
      return forms.some((form) => haystack.includes(form));
    })
    .map(({ field }) => field);

/** Every file under the folder that holds a sealed text in clear; and how many hold the control. */
export async function searchFolder(folder: string, control: string) {
  const found: string[] = [];
  let withControl = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    if (bytes.includes(control)) withControl += 1;
    for (const field of findIn(bytes)) found.push(`${join(entry.parentPath, entry.name)}: ${field}`);
  }
  return { found, withControl };
}
