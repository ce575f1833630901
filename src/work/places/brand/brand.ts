import { z } from 'zod';

const words = z.strictObject({ en: z.string(), cy: z.string() });
const lines = z.strictObject({ en: z.array(z.string()), cy: z.array(z.string()) });
const colour = z.string().regex(/^#[0-9a-f]{6}$/);

/** How a place shows itself: the same words in English and Welsh, and colours as '#1d4a44'. */
const brand = z.strictObject({
  colour,
  accent: colour.optional(),
  /** The cleaned picture, kept as a text beside the record: SVG as it is, PNG in base64. */
  logo: z.strictObject({ type: z.enum(['image/svg+xml', 'image/png']), text: z.string() }).optional(),
  /** How the place is reached, at the foot of every page. */
  contact: lines,
  /** Whom to ask about personal data, by office and never by name, and how (UK GDPR, Article 13(1)(b)). */
  privacy: z.strictObject({ title: words, contact: z.string() }),
});

export type Brand = Readonly<z.infer<typeof brand>>;

/** The brand that a place's row holds; undefined where it has none, or one that no version of ours wrote. */
export function readBrand(value: unknown): Brand | undefined {
  return brand.safeParse(value).data;
}
