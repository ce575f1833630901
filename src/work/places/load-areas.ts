import { appendEntry, keepText } from '../../foundation/record/index.js';
import { canonicalJson } from '../../platform/canonical-json.js';
import type { Context } from '../../platform/context.js';
import type { Area } from './address.js';
import { writeAreas } from './gazetteer-store.js';

/** Adds areas, or renames those whose code is there. Their names are kept as text beside the record. */
export function loadAreas(ctx: Context, areas: readonly Area[]): void {
  if (areas.length === 0) return;
  const rows = areas.map(({ code, kind, name }) => ({ code, kind, name: { en: name.en, cy: name.cy } }));
  writeAreas(ctx, rows);
  appendEntry(ctx, {
    stream: `gazetteer:${ctx.ids.next()}`,
    version: 1,
    kind: 'gazetteer.areas-loaded',
    data: { areas: rows.map(({ code, kind, name }) => ({ code, kind, name: keepText(ctx, canonicalJson(name)) })) },
  });
}
