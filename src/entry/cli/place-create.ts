import { parseArgs } from 'node:util';
import { listPlaces } from '../../platform/database/list-places.js';
import { act } from '../../platform/house.js';
import { createPlace, type NewPlace } from '../../work/places/index.js';
import type { Command } from './commands.js';
import { openHouse } from './open-house.js';

const usage = 'SLUG --en NAME --cy NAME [--host HOST]…';

function readArguments(args: readonly string[]): Pick<NewPlace, 'slug' | 'name' | 'hosts'> | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { en: { type: 'string' }, cy: { type: 'string' }, host: { type: 'string', multiple: true } },
    });
    const [slug, ...more] = positionals;
    const { en, cy, host = [] } = values;
    if (!slug || !/^[a-z][a-z0-9-]{0,62}$/.test(slug) || more.length > 0 || !en?.trim() || !cy?.trim())
      return undefined;
    return { slug, name: { en: en.trim(), cy: cy.trim() }, hosts: host };
  } catch {
    return undefined;
  }
}

/** `./guildhall place create SLUG …`: a place to run services in. The first one answers every host name. */
export const placeCreateCommand: Command = {
  name: 'place create',
  usage,
  does: 'Makes a place, with its name in both languages and the host names that lead to it. The first is the default.',
  async run({ args, environment, out, error }) {
    const asked = readArguments(args);
    if (!asked) {
      error(`Say which: ./guildhall place create ${usage}`);
      return 2;
    }
    const house = await openHouse(environment, out);
    try {
      const places = await listPlaces(house);
      const taken = places.find(({ slug, host }) => slug === asked.slug || (host && asked.hosts?.includes(host)));
      if (taken) {
        error(`There is the place ${taken.slug} already${taken.host ? `, at ${taken.host}` : ''}.`);
        return 1;
      }
      const isDefault = !places.some((place) => place.is_default);
      const place = house.ids.next<'place'>();
      const who = { place, actor: { kind: 'system', name: 'operator' }, channel: 'system' } as const;
      await act(house, who, async (ctx) => createPlace(ctx, { ...asked, isDemo: false, isDefault }));
      out(
        `The place ${asked.slug} is made. Publish its services: ./guildhall service publish FILE… --place ${asked.slug}`,
      );
      out(
        `Officers may sign in already; residents are let in once ./guildhall setup --place ${asked.slug} has been through.`,
      );
      return 0;
    } finally {
      await house.close();
    }
  },
};
