import { z } from 'zod';
import { seal } from '../../../platform/sealed/index.js';
import { normaliseFor } from '../../vault/index.js';
import type { ProvedFacts, ToldBirth, ToldName } from './told-identity.js';

/**
 * Letters that change how others are shown (bidirectional overrides and isolates, zero-width spaces), and control characters.
 * The joiners U+200C and U+200D are part of names in several scripts and stay.
 */
const hidden = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;
/** More marks on one letter than any script writes. */
const piled = /\p{M}{9}/u;

const name = z
  .string()
  .min(1)
  .max(200)
  .transform((text) => text.normalize('NFC').trim())
  .refine((text) => text !== '' && !hidden.test(text) && !piled.test(text));

/** A date that there was: 1900 had no 29 February. */
const date = z.string().refine((text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
});
const held = { validFrom: date.optional(), validUntil: date.optional() };

const subject = z.object({
  name: z
    .array(
      z.object({
        nameParts: z
          .array(z.object({ value: name, type: z.enum(['GivenName', 'FamilyName']) }))
          .min(1)
          .max(40),
        ...held,
      }),
    )
    .min(1)
    .max(20),
  birthDate: z
    .array(z.object({ value: date, ...held }))
    .min(1)
    .max(10),
});

const isCurrent = ({ until }: { readonly until: string | undefined }, today: string) =>
  until === undefined || until >= today;
const wholeName = ({ parts }: ToldName): string => normaliseFor('name', parts.map(({ value }) => value).join(' '));

const pairs = (names: readonly ToldName[], births: readonly ToldBirth[]) => {
  const all = names.flatMap((one) => births.map(({ value }) => [wholeName(one), value] as const));
  return [...new Map(all.map((pair) => [pair.join('\n'), seal(pair)])).values()];
};

/**
 * Reads the names and dates of birth of a credential's subject. All names and dates are kept, with their times: two that hold
 * at once are what the evidence says. Right-to-left letters and combining marks are kept as they are; what only changes how
 * other letters look is not part of a name.
 * @returns undefined where anything is not as it should be, or somebody would be born after `today`: then nothing of it counts.
 */
export function readFacts(given: unknown, today: string): ProvedFacts | undefined {
  const read = subject.safeParse(given);
  if (!read.success) return undefined;
  const names = read.data.name.map(({ nameParts, validFrom, validUntil }) => ({
    ...{ parts: nameParts, from: validFrom, until: validUntil },
  }));
  const births = read.data.birthDate.map(({ value, validFrom, validUntil }) => ({
    ...{ value, from: validFrom, until: validUntil },
  }));
  if (births.some(({ value }) => value > today)) return undefined;
  const [now, born] = [names.filter((one) => isCurrent(one, today)), births.filter((one) => isCurrent(one, today))];
  if (now.length === 0 || born.length === 0) return undefined;
  return { names: seal(names), births: seal(births), pairs: pairs(names, births), current: pairs(now, born) };
}
