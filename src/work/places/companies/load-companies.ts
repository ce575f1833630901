import { createHash } from 'node:crypto';
import { appendEntry } from '../../../foundation/record/index.js';
import { canonicalJson } from '../../../platform/canonical-json.js';
import type { Context } from '../../../platform/context.js';
import type { Company } from './company.js';
import { writeCompanies } from './company-store.js';

/** Adds companies to the place's list, or replaces what it said of them: in batches of about a thousand, an act and an entry each. */
export function loadCompanies(ctx: Context, companies: readonly Company[]): void {
  if (companies.length === 0) return;
  writeCompanies(ctx, companies);
  const rows = companies.map(({ number, name, status }) => ({ number, name, status }));
  appendEntry(ctx, {
    stream: `companies:${ctx.ids.next()}`,
    version: 1,
    kind: 'companies.loaded',
    data: { count: companies.length, digest: createHash('sha256').update(canonicalJson(rows)).digest('hex') },
  });
}
