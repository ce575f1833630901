import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { digestOf } from '../versions/compile-source.js';
import { readSource, readVersion } from '../versions/services-store.js';
import { blankDesign } from './blank-design.js';
import { type DesignId, designStreams, longestDesign } from './design.js';
import { insertDesign, insertText } from './design-store.js';
import { designerOf } from './designer-of.js';
import type { Edit } from './editing/edit.js';
import { editText } from './editing/edit-text.js';

/** What a design begins as: nothing but its name, the newest version of a service (changed, where edits are given), or a text from elsewhere. */
export type StartAs =
  | { readonly title: { readonly en: string; readonly cy: string }; readonly owner: string }
  | { readonly service: string; readonly edits?: readonly Edit[] }
  | { readonly text: string };

export type StartRefusal = 'not-allowed' | 'no-such-service' | 'too-long' | 'unreadable';

interface Beginning {
  readonly source: string;
  readonly base?: { readonly service: string; readonly version: number };
}

async function begin(ctx: Context, as: StartAs): Promise<Outcome<Beginning, StartRefusal>> {
  if ('title' in as) return done({ source: blankDesign(as) });
  if ('text' in as) return done({ source: as.text });
  const newest = await readVersion(ctx, as.service, null);
  if (!newest) return refuse('no-such-service');
  const { version } = newest;
  const running = await readSource(ctx, as.service, version);
  const source = as.edits ? editText(running, as.edits) : running;
  return source === undefined ? refuse('unreadable') : done({ source, base: { service: as.service, version } });
}

/** Why a text cannot be kept at all: a database keeps no NUL. */
export function refuseToKeep(source: string): 'too-long' | 'unreadable' | undefined {
  if (source.length > longestDesign) return 'too-long';
  return source.includes('\0') ? 'unreadable' : undefined;
}

/** Begins a design, whose text need not be right yet. Refuses `not-allowed` to all but service owners. */
export async function startDesign(ctx: Context, as: StartAs): Promise<Outcome<DesignId, StartRefusal>> {
  const by = designerOf(ctx);
  if (!by) return refuse('not-allowed');
  const begun = await begin(ctx, as);
  if (!begun.ok) return begun;
  const { source, base } = begun.value;
  const wrong = refuseToKeep(source);
  if (wrong) return refuse(wrong);
  const [id, at, digest] = [ctx.ids.next<'design'>(), ctx.clock.now(), digestOf(source)];
  insertDesign(ctx, {
    ...{ id, state: 'open', revision: 1, version: 1, base, startedBy: by, startedAt: at, changedBy: by, changedAt: at },
    ...{ askedBy: undefined, askedAt: undefined, askedAgainst: undefined, publishOn: undefined },
    ...{ answeredBy: undefined, answeredAt: undefined, why: undefined, published: undefined },
  });
  insertText(ctx, { id, revision: 1, source, digest, by, at });
  appendEntry(ctx, {
    ...{ stream: `${designStreams}${id}`, version: 1, kind: 'design.started', occurredAt: at },
    data: {
      ...{ digest: digest.toString('hex'), by, at: at.toISOString() },
      ...{ base_service: base?.service ?? null, base_version: base?.version ?? null },
    },
  });
  return done(id);
}
