import type { Context } from '../../../platform/context.js';
import { seal } from '../../../platform/sealed/index.js';
import { digestForFinding, normaliseFor } from '../../vault/index.js';
import type { ComparedAddress } from './interest.js';

const digest = (ctx: Context, kind: string, value: string): Promise<Buffer> =>
  digestForFinding(ctx, `interest:${kind}`, seal([value]));

/** Keyed digests by which two values are compared without either being shown; they find nothing else of the place. */
export const digestName = (ctx: Context, name: string): Promise<Buffer> =>
  digest(ctx, 'name', normaliseFor('name', name));

/** Of the last word of a name. */
export const digestSurname = (ctx: Context, name: string): Promise<Buffer> =>
  digest(ctx, 'surname', normaliseFor('name', name).split(' ').at(-1) ?? '');

/** By the first line and the postcode: the town and the gazetteer's id may be left out by either side. */
export const digestAddress = (ctx: Context, { line1, postcode }: ComparedAddress): Promise<Buffer> =>
  digest(ctx, 'address', `${normaliseFor('address', line1)} ${normaliseFor('postcode', postcode)}`);
