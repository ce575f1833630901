import { appendEntry, keepText } from '../../../foundation/record/index.js';
import { canonicalJson } from '../../../platform/canonical-json.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { OutsideAsset } from './outside-asset.js';
import { type KnownAsset, writeAssets } from './outside-store.js';
import { type AskedOfMissing, type ImportPlan, planImport } from './plan-import.js';

/** So many leave as one statement. */
const batch = 100;

type Kind = 'asset.listed' | 'asset.changed' | 'asset.ended';

/** Words are kept beside the record; the marking's words stand apart, for an entry holds no spaces. */
function noteAsset(ctx: Context, kind: Kind, one: KnownAsset): void {
  const { id, title, location, retention, owner, classes, handling, reviewBy, endedAt, version } = one;
  const told = () => ({
    ...{ words: keepText(ctx, canonicalJson({ title: { ...title }, location, retention })) },
    ...{ owner, classes, handling: handling.split(' '), review_by: reviewBy },
  });
  const data = endedAt ? { ended_at: endedAt.toISOString() } : told();
  appendEntry(ctx, { stream: `asset:${id}`, version, kind, data });
}

/**
 * The operator lists what is held outside: what is new is added, what is there is brought up to date by its id, and what is
 * missing stays unless the import ends it. What did not change leaves no entry. Refuses `not-allowed` to anybody else.
 */
export async function importAssets(
  ctx: Context,
  assets: readonly OutsideAsset[],
  asked: AskedOfMissing,
): Promise<Outcome<ImportPlan, 'not-allowed'>> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  const plan = await planImport(ctx, assets, asked);
  const { listed, changed, ended } = plan;
  const steps = [
    ...listed.map((one) => ['asset.listed', one] as const),
    ...changed.map((one) => ['asset.changed', one] as const),
    ...ended.map((one) => ['asset.ended', one] as const),
  ];
  for (let from = 0; from < steps.length; from += batch) {
    const part = steps.slice(from, from + batch);
    writeAssets(
      ctx,
      part.map(([, one]) => one),
    );
    for (const [kind, one] of part) noteAsset(ctx, kind, one);
    await ctx.writes.flush();
  }
  return done(plan);
}
