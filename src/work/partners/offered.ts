import type { Context } from '../../platform/context.js';
import { type Compiled, type Declaration, findServiceStanding, listServices } from '../services/index.js';

/** The code by which Open311 knows a service; undefined where it is not offered so: it needs both a code and the channel `api`. */
export const open311CodeOf = ({ codes, channels }: Declaration): string | undefined =>
  channels.includes('api') ? codes?.open311 : undefined;

export interface OfferedService {
  readonly code: string;
  readonly service: Compiled;
}

/** The services that a place offers by Open311 and that are open now, by code. */
export async function listOffered(ctx: Context): Promise<readonly OfferedService[]> {
  const offered: OfferedService[] = [];
  for (const service of await listServices(ctx)) {
    const code = open311CodeOf(service.declaration);
    if (code === undefined || offered.some((one) => one.code === code)) continue;
    const { state } = await findServiceStanding(ctx, service.declaration.service);
    if (state === 'open') offered.push({ code, service });
  }
  return offered;
}

/** The codes that are offered, of services that are paused too. */
export async function listOfferedCodes(ctx: Context): Promise<ReadonlySet<string>> {
  return new Set([...(await newestOffered(ctx)).values()].flatMap((one) => open311CodeOf(one) ?? []));
}

/** The newest versions that are offered, open or not, by service: what was sent to them may be told of as they say today. */
export async function newestOffered(ctx: Context): Promise<ReadonlyMap<string, Declaration>> {
  const services = (await listServices(ctx)).map(({ declaration }) => declaration);
  return new Map(
    services
      .filter((declaration) => open311CodeOf(declaration) !== undefined)
      .map((declaration) => [declaration.service, declaration]),
  );
}
