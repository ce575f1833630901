import type { Context } from '../../../platform/context.js';
import { readSource } from '../versions/services-store.js';
import { readShared } from './sharing-store.js';
import { writeSignedFile } from './signed-file.js';

/** A version that this place shares, with its signature, as one file; undefined for what it does not share. */
export async function findSignedFile(ctx: Context, service: string, version: number): Promise<string | undefined> {
  const shared = (await readShared(ctx)).find((one) => one.service === service && one.version === version);
  return shared && writeSignedFile(await readSource(ctx, service, version), shared.note);
}
