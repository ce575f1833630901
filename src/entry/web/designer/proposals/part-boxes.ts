import { type Language, languages } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { boxOf, nameOfWords, pathIn, type Spot, type SpotPart } from '../../../../work/participation/index.js';
import { partAt } from '../../../../work/services/index.js';

/** A box in which an owner writes one text that a proposal is about, in one language. */
export interface PartBox {
  readonly name: string;
  readonly part: SpotPart;
  readonly in: Language;
  /** What the design that takes it says now. */
  readonly now: string;
  /** What is proposed in its stead, if anything is in this language. */
  readonly proposed: Opened<string> | undefined;
}

/** The boxes of all texts that a proposal would change: each in both languages, so that they go on saying the same. */
export function boxesOf(spot: Spot, typed: ReadonlyMap<string, Opened<string>>, design: unknown): readonly PartBox[] {
  const isMeant = ({ at }: SpotPart) => languages.some((of) => typed.has(nameOfWords(at, of)));
  return spot.parts.flatMap((part, index): PartBox[] => {
    const path = isMeant(part) ? pathIn(design, part.at) : undefined;
    if (!path) return [];
    return languages.map((of) => {
      const now = partAt(design, [...path, of]);
      return {
        ...{ name: boxOf(index, of), part, in: of, now: typeof now === 'string' ? now : '' },
        proposed: typed.get(nameOfWords(part.at, of)),
      };
    });
  });
}
