import { listClients } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';

/** What people call each program that was ever let in, by its code. */
export const loadPrograms = async (ctx: Context): Promise<ReadonlyMap<string, string>> =>
  new Map((await listClients(ctx)).map(({ name, title }) => [name, title]));
