import type { Declaration } from '../declaration/declaration.js';
import { cellName } from './cell-name.js';
import { cellsOf } from './cells-of.js';

type Path = readonly PropertyKey[];

const isOfRow = (page: Declaration['pages'][number] | undefined): boolean =>
  typeof page === 'object' && 'row' in page && page.row.at > 0;

/** Where in the document stands what a path names of the unfolded declaration. Pure. */
export function writtenPath(declaration: Declaration, path: Path): Path {
  const [first, second, ...rest] = path;
  if (first === 'fields' && typeof second === 'string') {
    const cell = Object.hasOwn(declaration.fields, second) ? declaration.fields[second]?.cell : undefined;
    return cell ? ['fields', cell.of, 'columns', cell.column, ...rest] : path;
  }
  if (first === 'pages' && typeof second === 'number') {
    const page = declaration.pages[second];
    const isMade = typeof page === 'object' && 'row' in page;
    const written = declaration.pages.slice(0, second).filter((each) => !isOfRow(each)).length;
    return ['pages', written, ...(isMade ? [] : rest)];
  }
  return path;
}

/** A finding's words with the columns of rows named as the document names them: 'partners.name'. Pure. */
export function writtenWords(declaration: Declaration, words: string): string {
  const said = Object.keys(declaration.fields)
    .filter((name) => declaration.fields[name]?.type === 'rows')
    .flatMap((of) => [...cellsOf(declaration, of).values()])
    .toSorted((one, other) => other.at - one.at || other.column.length - one.column.length)
    .reduce((text, { of, at, column }) => text.replaceAll(cellName(of, at, column), `${of}.${column}`), words);
  return said.replaceAll(/\b([a-z_]+\.[a-z_]+)(, \1\b)+/g, '$1');
}
