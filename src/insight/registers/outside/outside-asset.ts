import type { Words } from '../../../platform/language/index.js';

/** The data classes, as declarations have them, least first. */
export const assetClasses = ['open', 'internal', 'personal', 'special'] as const;
export type AssetClass = (typeof assetClasses)[number];

/** An information asset that is held outside, as its register has it. */
export interface OutsideAsset {
  /** What the council calls it: 'IA-0012'. */
  readonly id: string;
  readonly title: Words;
  /** The slug of the organisation unit that answers for it. */
  readonly owner: string;
  /** The system or store that holds it. */
  readonly location: string;
  readonly classes: readonly AssetClass[];
  /** The protective marking: 'OFFICIAL-SENSITIVE PERSONAL'. */
  readonly handling: string;
  /** How long it is kept: '6 years after closed', 'permanent'. */
  readonly retention: string;
  /** By when it is looked at again: '2027-03-31'. */
  readonly reviewBy: string;
}

/** The columns of the file; the last two may be left out. */
export const neededColumns = ['id', 'title', 'owner', 'location', 'classes', 'retention', 'review_by'] as const;
export const assetColumns = [...neededColumns, 'handling', 'title_cy'] as const;
export type AssetColumn = (typeof assetColumns)[number];

/** What is wrong in the file, where, and how it is mended. Lines and columns (cells) count from 1. */
export interface AssetFinding {
  readonly line: number;
  readonly column: number;
  /** The column's name, or `file` where it is the file's or the row's shape. */
  readonly name: string;
  readonly wrong: string;
  readonly fix: string;
}
