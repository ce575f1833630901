type Known = 'utf-8' | 'utf-16le' | 'utf-16be';
export type Encoding = Known | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly as: Encoding;
  /** False where the same bytes could have been meant otherwise: whoever sent them looks first. */
  readonly isSure: boolean;
}

/**
 * What people here write in Windows-1252: other letters of it are those that other encodings have at these bytes, and what
 * UTF-8 looks like when it is read so.
 */
const usual = new Set('ÀÁÄÈÉÊËÌÍÎÏÒÓÔÖÙÚÛÜÝŸÇÑàáâäèéêëìíîïòóôöùúûüýÿçñß£–—‘’“”…•°½¼¾·\u00a0');

/** What it has at the bytes 80 to 9F, where Latin-1 has no letters, ¤ for none; node's own decoder takes the one for the other. */
const between = '€¤‚ƒ„…†‡ˆ‰Š‹Œ¤Ž¤¤‘’“”•–—˜™š›œ¤žŸ';

function decode(bytes: Buffer, as: Known): string | undefined {
  try {
    return new TextDecoder(as, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isAscii = (letter: string): boolean => letter.charCodeAt(0) < 0x80;

/** The text as Windows-1252, where each of its letters is one that is written here. */
function decodeUsual(bytes: Buffer): string | undefined {
  const text = bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (letter) => between[letter.charCodeAt(0) - 0x80] ?? '¤');
  return [...text].every((letter) => isAscii(letter) || usual.has(letter)) ? text : undefined;
}

function decodeUtf8(bytes: Buffer, hasMark: boolean): DecodedText | undefined {
  const text = decode(bytes, 'utf-8');
  if (text === undefined) return undefined;
  const isPlain = [...text].every(isAscii);
  return { text, as: 'utf-8', isSure: hasMark || isPlain || decodeUsual(bytes) === undefined };
}

const startsWith = (bytes: Buffer, ...codes: readonly number[]): boolean =>
  codes.every((code, at) => bytes[at] === code);

/** UTF-16 has a zero in each plain letter: without its mark it is known by the names of columns that come out of it. */
function decodeUtf16(bytes: Buffer, isOurs: (text: string) => boolean): DecodedText | undefined {
  for (const as of ['utf-16le', 'utf-16be'] as const) {
    const text = decode(bytes, as);
    if (text !== undefined && isOurs(text)) return { text, as, isSure: true };
  }
  return undefined;
}

function decodeMarked(bytes: Buffer): { readonly decoded: DecodedText | undefined } | undefined {
  const as = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined;
  if (as) {
    const text = decode(bytes, as);
    return { decoded: text === undefined ? undefined : { text, as, isSure: true } };
  }
  return startsWith(bytes, 0xef, 0xbb, 0xbf) ? { decoded: decodeUtf8(bytes, true) } : undefined;
}

/**
 * The letters of a file that a spreadsheet wrote, in UTF-8, UTF-16 or Windows-1252; `isOurs` knows a header.
 * Undefined for every other encoding, and where a letter would be guessed.
 */
export function decodeText(bytes: Buffer, isOurs: (text: string) => boolean): DecodedText | undefined {
  const marked = decodeMarked(bytes);
  if (marked) return marked.decoded;
  if (bytes.includes(0)) return decodeUtf16(bytes, isOurs) ?? decodeUtf8(bytes, false);
  const text = decodeUtf8(bytes, false);
  if (text) return text;
  const usualText = decodeUsual(bytes);
  return usualText === undefined ? undefined : { text: usualText, as: 'windows-1252', isSure: false };
}
