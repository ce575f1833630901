import { canonicalJson } from '../../../platform/canonical-json.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { cellsOf, type Declaration } from '../../services/index.js';
import { answerIn, type Held } from '../answers.js';
import { rowsIn } from './rows-in.js';

/** The places, from 1, of the rows that say the same as one before them: perhaps added twice. */
export function sameRows(declaration: Declaration, held: Held, of: string): readonly number[] {
  const cells = [...cellsOf(declaration, of)];
  const seen = new Set<string>();
  return rowsIn(declaration, held, of).flatMap((row, index) => {
    const values = cells.flatMap(([field, { at }]) => {
      const answer = at === row ? answerIn(held, field) : undefined;
      return at === row ? [answer ? (contentOf(answer) as never) : null] : [];
    });
    const key = canonicalJson(values);
    if (seen.has(key)) return [index + 1];
    seen.add(key);
    return [];
  });
}
