import { appendEntry, keepText } from '../../foundation/record/index.js';
import { canonicalJson } from '../../platform/canonical-json.js';
import type { Context } from '../../platform/context.js';
import type { Words } from '../../platform/language/index.js';

/** A place to make: its id is that of the act's context. */
export interface NewPlace {
  readonly slug: string;
  readonly name: Words;
  readonly isDemo: boolean;
  /** Its residents' pages are open from the start (where it is a demonstration); any other place goes live by an act. */
  readonly isLive?: boolean;
  /** Answers requests whose host name is no place's. One place of an installation does. */
  readonly isDefault: boolean;
  readonly hosts?: readonly string[];
}

/** Makes the place of this act, with the host names that lead to it: the first entry of its record. */
export function createPlace(ctx: Context, asked: NewPlace): void {
  const { slug, name, isDemo, isLive = isDemo, isDefault, hosts = [] } = asked;
  const createdAt = ctx.clock.now();
  const columns = { slug, time_zone: 'Europe/London', calendar: 'england-and-wales' };
  const moments = { created_at: createdAt, live_since: isLive ? createdAt : null };
  const claims = { is_default: isDefault, is_demo: isDemo };
  ctx.writes.insert('platform.place', { place_id: ctx.place, name, ...columns, ...claims, ...moments });
  for (const host of hosts) ctx.writes.insert('platform.place_host', { place_id: ctx.place, host: host.toLowerCase() });
  appendEntry(ctx, {
    stream: 'place',
    version: 1,
    kind: 'place.created',
    data: {
      name: keepText(ctx, canonicalJson({ en: name.en, cy: name.cy })),
      ...columns,
      ...claims,
      created_at: createdAt.toISOString(),
      live_since: isLive ? createdAt.toISOString() : null,
      hosts: hosts.map((host) => host.toLowerCase()),
    },
  });
}
