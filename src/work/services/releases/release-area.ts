import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { areaAt, areaOf } from '../../places/index.js';
import type { Answers } from '../answers.js';
import type { Compiled } from '../compiling/compiled.js';
import type { Declaration } from '../declaration/declaration.js';
import { readPoint } from '../kinds/location.js';
import { columnsOf } from './columns-of.js';
import { ward } from './ward.js';

/**
 * The field that says where a case is: the one that the dataset takes the ward of, else the first address, else the first location. A special one
 * tells its ward only where a column names that.
 */
export function areaField({ fields, open }: Declaration): string | undefined {
  const column = open && columnsOf(open).find(({ release }) => release === 'ward');
  const first = (kind: 'address' | 'location') =>
    Object.entries(fields).find(([, { type, mark }]) => type === kind && mark !== 'special')?.[0];
  return column?.from ?? first('address') ?? first('location');
}

/** A location has an area where it has a point; in words alone it has none. */
async function areaOfPoint(ctx: Context, value: string): Promise<string | undefined> {
  const point = readPoint(value);
  return point && ward(await areaAt(ctx, point));
}

/**
 * The area that a case's address lies in, 'ward:millbrook', fixed when the case opens; undefined when the address was
 * typed by hand, or the gazetteer does not know it. A location that is a point has the area whose boundary holds it. Nothing else of the address leaves here.
 */
export async function releaseArea(
  ctx: Context,
  { declaration }: Compiled,
  answers: Answers,
): Promise<string | undefined> {
  const field = areaField(declaration);
  const sealed = field === undefined ? undefined : answers[field];
  const value = sealed && contentOf(sealed);
  if (typeof value === 'string') return areaOfPoint(ctx, value);
  if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string') return undefined;
  const id = readId<'address'>(value.id);
  return id && ward(await areaOf(ctx, id));
}
