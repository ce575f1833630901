import type { Context } from '../../../platform/context.js';
import type { Words } from '../../../platform/language/index.js';
import type { AssetClass, OutsideAsset } from './outside-asset.js';

interface OutsideRow {
  readonly id: string;
  readonly title: Words;
  readonly owner: string;
  readonly location: string;
  readonly classes: readonly AssetClass[];
  readonly handling: string;
  readonly retention: string;
  readonly review_by: string;
  readonly ended_at: Date | null;
  readonly version: number;
}

/** An asset as it is kept, those that ended too. */
export interface KnownAsset extends OutsideAsset {
  readonly endedAt: Date | undefined;
  readonly version: number;
}

const columns = 'id, title, owner, location, classes, handling, retention, review_by, ended_at, version';
const toKnown = ({ review_by, ended_at, ...row }: OutsideRow): KnownAsset => ({
  ...{ ...row, reviewBy: review_by, endedAt: ended_at ?? undefined },
});

/** Everything that was ever listed, by id. */
export async function readKnownAssets(ctx: Context): Promise<readonly KnownAsset[]> {
  const text = `select ${columns} from registers.outside_asset where place_id = $1 order by id`;
  return (await ctx.prepared<OutsideRow>('registers_known_assets', text, [ctx.place])).map(toKnown);
}

/** One statement for all rows. Of two imports at once the entries clash, and the later one is run again. */
export function writeAssets(ctx: Context, assets: readonly KnownAsset[]): void {
  const rows = assets.map(({ reviewBy, endedAt, ...row }) => ({ ...row, review_by: reviewBy, ended_at: endedAt }));
  ctx.writes.run(
    `insert into registers.outside_asset (place_id, ${columns})
     select $1::uuid, ${columns} from jsonb_populate_recordset(null::registers.outside_asset, $2::jsonb)
     on conflict (place_id, id) do update set title = excluded.title, owner = excluded.owner,
       location = excluded.location, classes = excluded.classes, handling = excluded.handling,
       retention = excluded.retention, review_by = excluded.review_by, ended_at = excluded.ended_at,
       version = excluded.version`,
    [ctx.place, JSON.stringify(rows)],
  );
}
