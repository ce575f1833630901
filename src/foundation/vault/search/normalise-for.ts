/** The kinds of answer that can be searched for; each is written in one way before it is compared. */
export type BlindKind = 'email' | 'phone' | 'postcode' | 'name' | 'address' | 'text';

const tidy = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();

/** Case folded as far as comparing needs: down, up and down, so that ß and ẞ are ss and the Greek sigmas are one. */
const fold = (text: string): string => text.toLowerCase().toUpperCase().toLowerCase().normalize('NFKC');

/** Digits with the country's prefix: 029 2018 0000, +44 (0)29 2018 0000 and 0044 29 2018 0000 are one. */
function writePhone(text: string): string {
  const digits = tidy(text)
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(/(?!^)\+/g, '')
    .replace(/^00/, '+');
  if (digits.startsWith('+')) return digits;
  return digits.startsWith('0') ? `+44${digits.slice(1)}` : digits;
}

const ways = {
  email: (text) => fold(tidy(text)),
  phone: writePhone,
  postcode: (text) =>
    tidy(text)
      .toUpperCase() // before the rest goes: a capital may come with a mark of its own
      .replace(/[^\p{L}\p{N}]/gu, '')
      .normalize('NFKC'),
  name: (text) => fold(tidy(text)).replace(/[’‘`´]/g, "'"),
  address: (text) => tidy(fold(tidy(text)).replace(/[.,]/g, '')),
  text: (text) => fold(tidy(text)),
} satisfies Record<BlindKind, (text: string) => string>;

/**
 * A typed value in the one way in which it is searched: what people type differently, and mean the same, becomes equal.
 * E-mail: lower case. Phone: E.164 digits, British unless it says otherwise. Postcode: upper case without spaces. Name:
 * case folded, one kind of apostrophe; accents count. Address: the gazetteer's id, or lines without full stops and
 * commas. Homoglyphs stay apart. Doing it twice changes nothing.
 */
export const normaliseFor = (kind: BlindKind, text: string): string => ways[kind](text);
