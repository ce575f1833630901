import { seal } from '../../../platform/sealed/index.js';
import { type Answers, cellsOf, type Declaration, type Question } from '../../services/index.js';

/** The new place of each row that is there: the first becomes the first, whatever was taken out before it. */
function placesOf(declaration: Declaration, of: string, answers: Answers): ReadonlyMap<number, number> {
  const there = [...cellsOf(declaration, of)]
    .filter(([field]) => Object.hasOwn(answers, field))
    .map(([, { at }]) => at);
  return new Map([...new Set(there)].toSorted((one, other) => one - other).map((at, index) => [at, index + 1]));
}

function compact(declaration: Declaration, of: string, answers: Answers): Answers {
  const cells = cellsOf(declaration, of);
  const places = placesOf(declaration, of, answers);
  const fieldAt = new Map([...cells].map(([field, { at, column }]) => [`${at} ${column}`, field]));
  const moved = Object.entries(answers).map(([field, answer]): [string, (typeof answers)[string]] => {
    const cell = cells.get(field);
    const target = cell && fieldAt.get(`${places.get(cell.at)} ${cell.column}`);
    return [target ?? field, field === of ? seal([...places.values()].map(String)) : answer];
  });
  return Object.fromEntries(moved);
}

const isNumbered = ([, { type, named }]: [string, Question]): boolean => type === 'rows' && !named;

/** Answers as a case takes them: rows without gaps, in their order. Rows with names of their own stay where they are. Pure. */
export const compactRows = (declaration: Declaration, answers: Answers): Answers =>
  Object.entries(declaration.fields)
    .filter(isNumbered)
    .reduce((kept, [of]) => compact(declaration, of, kept), answers);
