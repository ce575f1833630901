import { appendEntry, keepText } from '../../../foundation/record/index.js';
import { type Canonical, canonicalJson } from '../../../platform/canonical-json.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { holdPlace, updateBrand } from '../place-store.js';
import { type Brand, readBrand } from './brand.js';
import type { CleanLogo } from './clean-logo.js';
import { leastContrast, poorestContrast } from './contrast.js';

/** A brand with its picture itself; without one the place wears the house's mark. */
export type NewBrand = Omit<Brand, 'logo'> & { readonly logo?: CleanLogo };

export type BrandRefusal = 'not-allowed' | 'unreadable' | 'incomplete';

function refuseBrand({ actor }: Context, brand: NewBrand): BrandRefusal | undefined {
  if (actor.kind !== 'system') return 'not-allowed';
  const colours = [brand.colour, ...(brand.accent ? [brand.accent] : [])];
  if (colours.some((colour) => poorestContrast(colour) < leastContrast)) return 'unreadable';
  const { contact, privacy } = brand;
  const words = [...contact.en.slice(0, 1), privacy.title.en, privacy.title.cy, privacy.contact];
  return contact.en.length === contact.cy.length && words.length === 4 && words.every((each) => each.trim() !== '')
    ? undefined
    : 'incomplete';
}

/**
 * Gives the place its colours, logo, contact lines and whom to ask about privacy; resolves to whether that was new.
 * Refuses `not-allowed` to anybody but the operator, `unreadable` for a colour below 4.5:1, and `incomplete` for a brand
 * without contact lines in both languages, or nobody to ask.
 */
export async function brandPlace(ctx: Context, { logo, ...rest }: NewBrand): Promise<Outcome<boolean, BrandRefusal>> {
  const refused = refuseBrand(ctx, { ...rest, ...(logo ? { logo } : {}) });
  if (refused) return refuse(refused);
  const { brand: before } = await holdPlace(ctx);
  const picture = logo ? { logo: { type: logo.type, text: keepText(ctx, logo.body) } } : {};
  const brand = readBrand({ ...rest, ...picture });
  if (!brand) return refuse('incomplete');
  const text = canonicalJson(brand as Canonical);
  if (before && canonicalJson(before as Canonical) === text) return done(false);
  const version = await updateBrand(ctx, text);
  appendEntry(ctx, { stream: 'place', version, kind: 'place.branded', data: { brand: keepText(ctx, text) } });
  return done(true);
}
