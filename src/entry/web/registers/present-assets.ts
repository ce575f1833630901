import { type Asset, listAssets, type OutsideAsset } from '../../../insight/registers/index.js';
import { fill, formatDate, formatNumber, type Language } from '../../../platform/language/index.js';
import type { Drawn } from './to-csv.js';
import { markWords, registerWords } from './words.js';

type Cells = readonly string[];

function sayReview(reviewBy: string, today: string, language: Language): string {
  const day = formatDate(reviewBy, language);
  return reviewBy < today ? fill(registerWords.overdue[language], { day }) : day;
}

const assetCells = (one: Asset, today: string, language: Language): Cells => [
  one.dataset ? `${one.title[language]} (${one.dataset})` : one.title[language],
  registerWords.here[language],
  markWords[one.mark][language],
  one.handling,
  one.about ?? registerWords.nobody[language],
  one.dataset ? registerWords.dataset[language] : formatNumber(one.fields.length, language),
  one.keep,
  one.owner,
  one.reviewBy ? sayReview(one.reviewBy, today, language) : '–',
];

const outsideCells = (one: OutsideAsset, today: string, language: Language): Cells => [
  `${one.title[language]} (${one.id})`,
  fill(registerWords.outside[language], { where: one.location }),
  one.classes.map((mark) => markWords[mark][language]).join(', '),
  one.handling,
  '–',
  '–',
  one.retention,
  one.owner,
  sayReview(one.reviewBy, today, language),
];

/** The information assets in words: those that declarations make, then those that are held elsewhere. Pure. */
export const presentAssets = ({ services, outside, today }: Drawn, language: Language): readonly Cells[] => [
  ...listAssets(services).map((one) => assetCells(one, today, language)),
  ...outside.map((one) => outsideCells(one, today, language)),
];
