import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout: the folder that holds launch.mjs. */
export const checkout = fileURLToPath(new URL('..', import.meta.url));

/** A path inside the checkout. @param {string[]} parts */
export const inside = (...parts) => join(checkout, ...parts);

/** Where downloads, pictures and locks go; never committed. */
export const cache = inside('.cache');

/** A failure with a message for the person at the keyboard, shown without a stack. */
export class Stop extends Error {}

/** One plain line about what is being done and why. @param {string} line */
export function tell(line) {
  process.stderr.write(`guildhall: ${line}\n`);
}
