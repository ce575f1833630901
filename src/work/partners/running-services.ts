import type { Context } from '../../platform/context.js';
import { type Declaration, getService } from '../services/index.js';

/** Finds the declarations under which requests run, each of them once for all that an answer tells. */
export function runningServices(ctx: Context): (service: string, version: number) => Promise<Declaration> {
  const found = new Map<string, Promise<Declaration>>();
  return (service, version) => {
    const key = `${service} ${version}`;
    const one = found.get(key) ?? getService(ctx, service, version).then(({ declaration }) => declaration);
    found.set(key, one);
    return one;
  };
}
