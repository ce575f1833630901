import { digestForFinding } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { seal } from '../../../platform/sealed/index.js';
import { saySecret } from '../webhooks/secret-of.js';

/** The secret by which a system knows that it is we who tell it: made from the place's own key each time, so that none lies in a table. */
export async function secretOfConnector(ctx: Context, name: string): Promise<Buffer> {
  const halves = await Promise.all(
    ['first', 'second'].map((half) => digestForFinding(ctx, 'connector:secret', seal([name, half]))),
  );
  return Buffer.concat(halves);
}

/** As its holder writes it down (Standard Webhooks, symmetric secrets). */
export const sayConnectorSecret = async (ctx: Context, name: string): Promise<string> =>
  saySecret(await secretOfConnector(ctx, name));
