import { reveal } from '../../platform/sealed/browser.js';
import type { Opened } from '../../platform/sealed/index.js';
import { open } from '../../platform/sealed/open.js';

/** As many as an envelope's window shows. */
const mostLines = 7;

/** A name and an address as the lines of an envelope, the postcode last. */
export function writeAddress(names: readonly Opened<unknown>[], address: Opened<unknown>): readonly Opened<string>[] {
  const value = reveal(address);
  const parts = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const { line1, line2, town, postcode } = parts;
  const lines = [...names.map((name) => reveal(name)), line1, line2, town].filter(
    (line): line is string => typeof line === 'string' && line !== '',
  );
  const end = typeof postcode === 'string' ? [postcode] : [];
  return [...lines.slice(0, mostLines - end.length), ...end].map((line) => open(line));
}
