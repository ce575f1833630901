import { act, read } from '../../../../platform/house.js';
import { goLive, listMissing, type Missing, type TriedCopy } from '../../../../work/places/index.js';
import { findTested } from '../../safekeeping/tested-recovery.js';
import { openingSection } from '../asking/opening-sections.js';
import { SetupStopped } from '../asking/question.js';
import { asOperator, lookOf, type PlaceSetting } from './step.js';

const repairs = {
  host: 'no host name leads to it. Run ./guildhall setup again.',
  brand: 'it has no brand, and nobody is named who answers for personal data. Run ./guildhall setup again.',
  administrators: 'it takes two administrators. Invite one: ./guildhall staff invite NAME --role administrator',
  copy: 'no copy of the present keys was tried. ./guildhall keys recovery DIR, then --test SHARE SHARE; or setup again.',
  holders:
    'nobody said that two people hold the copy of the keys. Hand the shares over, then run ./guildhall setup again.',
} satisfies Record<Missing, string>;

async function readCopy({ house }: PlaceSetting, isHeldByTwo: boolean): Promise<TriedCopy | undefined> {
  const tested = await findTested(house.config);
  return tested && { testedAt: new Date(tested.testedAt), keys: tested.keys, isHeldByTwo };
}

/** Says all that keeps the place closed, before anybody is asked whether it may open. */
async function requireWhole(setting: PlaceSetting): Promise<void> {
  const copy = await readCopy(setting, true);
  const missing = await read(setting.house, asOperator(setting.place.place_id), (ctx) => listMissing(ctx, copy));
  if (missing.length > 0)
    throw new SetupStopped(['The place does not open:', ...missing.map((each) => `  ✖ ${repairs[each]}`)].join('\n'));
}

/** Opens the residents' pages, if nothing is missing and two people hold the copy of the keys. */
export async function openToResidents(setting: PlaceSetting): Promise<void> {
  const { house, answers, place, say } = setting;
  if (place.live_since) {
    say(`✔ ${place.slug} is live since ${place.live_since.toISOString().slice(0, 10)}.`);
    return;
  }
  await requireWhole(setting);
  const given = await answers.give(openingSection, lookOf(setting), false);
  const copy = await readCopy(setting, given?.['two-people-hold-the-keys'] === 'yes');
  const live = await act(house, asOperator(place.place_id), (ctx) => goLive(ctx, copy));
  if (!live.ok)
    throw new SetupStopped(
      live.refused === 'not-allowed'
        ? 'Only the operator opens a place.'
        : `The place does not open: ${repairs[live.refused]}`,
    );
  say(`✔ ${place.slug} is live: ./guildhall serve opens it to residents.`);
}
