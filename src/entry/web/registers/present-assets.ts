import { type Asset, listAssets, type OutsideAsset } from '../../../insight/registers/index.js';
import { fill, formatDate, formatNumber, type Language } from '../../../platform/language/index.js';
import { sayParty } from '../desk/say/say-party.js';
import { presentKeep } from '../journeys/start/present-keep.js';
import { sayRole } from '../roles/say-role.js';
import type { Drawn } from './to-csv.js';
import { markWords, registerWords } from './words.js';

type Cells = readonly string[];

function sayReview(reviewBy: string, today: string, language: Language): string {
  const day = formatDate(reviewBy, language);
  return reviewBy < today ? fill(registerWords.overdue[language], { day }) : day;
}

const assetCells = (one: Asset, { today, units }: Drawn, language: Language): Cells => [
  one.dataset ? `${one.title[language]} (${one.dataset})` : one.title[language],
  markWords[one.mark][language],
  one.handling,
  one.about ? sayParty(one.about, language) : registerWords.nobody[language],
  one.dataset ? registerWords.dataset[language] : formatNumber(one.fields.length, language),
  one.dataset ? one.keep : presentKeep(one.keep, language),
  sayRole(units, one.owner, language),
  one.reviewBy ? sayReview(one.reviewBy, today, language) : '–',
];

const outsideCells = (one: OutsideAsset, { today, units }: Drawn, language: Language): Cells => [
  `${one.title[language]} (${one.id}). ${fill(registerWords.outside[language], { where: one.location })}`,
  one.classes.map((mark) => markWords[mark][language]).join(', '),
  one.handling,
  '–',
  '–',
  presentKeep(one.retention, language),
  sayRole(units, one.owner, language),
  sayReview(one.reviewBy, today, language),
];

/** The information assets in words: those that declarations make, then those that are held elsewhere. Pure. */
export const presentAssets = (drawn: Drawn, language: Language): readonly Cells[] => [
  ...listAssets(drawn.services).map((one) => assetCells(one, drawn, language)),
  ...drawn.outside.map((one) => outsideCells(one, drawn, language)),
];
