import type { Context } from '../../../platform/context.js';
import { loadOwn } from './load-version.js';
import { readVersions } from './services-store.js';

/** The versions of the place's services that hand parts of their cases off, the newest or not. */
export async function listHandingVersions(
  ctx: Context,
): Promise<readonly { readonly service: string; readonly version: number }[]> {
  const handing: { service: string; version: number }[] = [];
  for (const { service, version, digest } of await readVersions(ctx)) {
    const { declaration } = await loadOwn(ctx, service, version, digest);
    const states = Object.values(declaration.case.states);
    if (states.some((state) => state['hands-off'] !== undefined)) handing.push({ service, version });
  }
  return handing;
}
