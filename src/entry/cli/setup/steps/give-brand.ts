import { readFile } from 'node:fs/promises';
import { act } from '../../../../platform/house.js';
import { type BrandRefusal, brandPlace, type CleanLogo, cleanLogo, readBrand } from '../../../../work/places/index.js';
import { brandSection, toLines } from '../asking/brand-section.js';
import { type Given, SetupStopped } from '../asking/question.js';
import { asOperator, lookOf, type PlaceSetting } from './step.js';

const explanations = {
  'not-allowed': 'Only the operator brands a place.',
  unreadable: 'The colour cannot be read: choose a darker one.',
  incomplete: 'Contact lines or whom to ask about privacy are missing.',
} satisfies Record<BrandRefusal, string>;

async function readLogoFile(path: string): Promise<CleanLogo> {
  const clean = cleanLogo(await readFile(path));
  if (!clean.ok) throw new SetupStopped(`${path} is not a picture that can be shown.`);
  return clean.value;
}

async function toBrand(given: Given) {
  const { colour = '', accent, logo } = given;
  const say = (key: string): string => given[key] ?? '';
  return {
    colour: colour.toLowerCase(),
    ...(accent ? { accent: accent.toLowerCase() } : {}),
    ...(logo ? { logo: await readLogoFile(logo) } : {}),
    contact: { en: [...toLines(say('english-contact'))], cy: [...toLines(say('welsh-contact'))] },
    privacy: {
      title: { en: say('english-privacy-title'), cy: say('welsh-privacy-title') },
      contact: say('privacy-contact'),
    },
  };
}

/** Gives the place its colours, logo, contact lines and whom to ask about privacy. */
export async function giveBrand(setting: PlaceSetting): Promise<void> {
  const { house, answers, place, say } = setting;
  const given = await answers.give(brandSection, lookOf(setting), readBrand(place.brand) !== undefined);
  if (!given) return;
  const brand = await toBrand(given);
  const branded = await act(house, asOperator(place.place_id), (ctx) => brandPlace(ctx, brand));
  if (!branded.ok) throw new SetupStopped(explanations[branded.refused]);
  if (branded.value) say('✔ The pages wear their colours, and say who answers for them.');
}
