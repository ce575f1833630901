import { appendEntry, keepText } from '../../foundation/record/index.js';
import { canonicalJson } from '../../platform/canonical-json.js';
import type { Context } from '../../platform/context.js';
import type { Words } from '../../platform/language/index.js';

/** A place to make: its id is that of the act's context. */
export interface NewPlace {
  readonly slug: string;
  readonly name: Words;
  readonly isDemo: boolean;
  /** Answers requests whose host name is no place's. One place of an installation does. */
  readonly isDefault: boolean;
  readonly hosts?: readonly string[];
}

/** Makes the place of this act, with the host names that lead to it: the first entry of its record. */
export function createPlace(ctx: Context, { slug, name, isDemo, isDefault, hosts = [] }: NewPlace): void {
  ctx.writes.insert('platform.place', {
    place_id: ctx.place,
    slug,
    name,
    is_default: isDefault,
    is_demo: isDemo,
    created_at: ctx.clock.now(),
  });
  for (const host of hosts) ctx.writes.insert('platform.place_host', { place_id: ctx.place, host: host.toLowerCase() });
  appendEntry(ctx, {
    stream: 'place',
    version: 1,
    kind: 'place.created',
    data: {
      slug,
      name: keepText(ctx, canonicalJson({ en: name.en, cy: name.cy })),
      is_default: isDefault,
      is_demo: isDemo,
      hosts: hosts.map((host) => host.toLowerCase()),
    },
  });
}
