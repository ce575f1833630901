import { z } from 'zod';
import type { Context } from '../../../platform/context.js';
import { slug } from '../declaration/codes.js';
import { Origin } from '../declaration/origin.js';
import { listServices } from '../versions/list-services.js';
import type { Run } from './offer.js';
import { readShared } from './sharing-store.js';

const mostListed = 1000;
const Version = { service: slug, version: z.int().positive() };

/** What a place tells others at `/shared/services.json`: what they may take, and what it runs of whose. Not strict: others may say more. */
export const SharedList = z.object({
  place: slug,
  services: z
    .array(z.object({ ...Version, title: z.object({ en: z.string().max(300), cy: z.string().max(300) }) }))
    .max(mostListed),
  runs: z.array(z.object({ ...Version, from: Origin })).max(mostListed),
});
export type SharedList = z.infer<typeof SharedList>;

/** What this place runs that came from another one. */
export const listRuns = async (ctx: Context): Promise<readonly Run[]> =>
  (await listServices(ctx)).flatMap(({ declaration: { service, from }, version }) =>
    from ? [{ service, version, from }] : [],
  );

/** The list of this place, the newest shared version of each service. */
export async function listOwnShared(ctx: Context, place: string): Promise<SharedList> {
  const shared = await readShared(ctx);
  const services = await listServices(ctx);
  const titleOf = (name: string) => services.find(({ declaration }) => declaration.service === name)?.declaration.title;
  return {
    place,
    services: shared
      .filter((one, at) => shared.findIndex(({ service }) => service === one.service) === at)
      .map(({ service, version }) => ({ service, version, title: titleOf(service) ?? { en: service, cy: service } })),
    runs: [...(await listRuns(ctx))],
  };
}
