import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { isInPlace } from '../../places/index.js';
import { type Declaration, type Raw, readPoint } from '../../services/index.js';
import { readPress } from './press.js';
import { turnMap } from './turn-map.js';

interface Turned {
  readonly raws: Readonly<Record<string, Raw>>;
  /** A map was used: the page is to be shown again. */
  readonly isTurned: boolean;
  /** A pin was put where the place is not. */
  readonly isOutside: boolean;
}

async function isOutside(ctx: Context, raw: Raw): Promise<boolean> {
  const point = readPoint(raw.pin?.[0]);
  return point !== undefined && !(await isInPlace(ctx, point));
}

/** Who looks for a street begins anew: the map shows what is found, and no pin stands in its way. */
function withoutPin({ pin: _pin, map: _map, named: _named, ...left }: Raw): Raw {
  return left;
}

/** What was typed, with what was done on the maps of its locations. */
export async function turnMaps(
  ctx: Context,
  { fields }: Pick<Declaration, 'fields'>,
  typed: (name: string) => Sealed<readonly string[]>,
  raws: Readonly<Record<string, Raw>>,
): Promise<Turned> {
  const turned: Record<string, Raw> = { ...raws };
  let [isTurned, isOut] = [false, false];
  for (const [field, raw] of Object.entries(raws)) {
    if (fields[field]?.type !== 'location') continue;
    if (contentOf(typed(`${field}-search`)).length > 0) turned[field] = withoutPin(raw);
    const press = readPress(typed, field);
    if (!press) continue;
    const now = await turnMap(ctx, raw, press);
    turned[field] = now;
    isTurned = true;
    isOut ||= await isOutside(ctx, now);
  }
  return { raws: turned, isTurned, isOutside: isOut };
}
