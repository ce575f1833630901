import type { Context } from '../../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { appendEntry } from '../../../record/index.js';
import { readClient } from '../client-store.js';
import { type ApiKey, type ApiKeyId, apiKeyStream, drawSecret, hashSecret, type KeyPower } from './api-key.js';
import { insertApiKey } from './api-key-store.js';

/** What a key is to be for; what is left out it may not. */
interface KeyToMake {
  readonly client: string;
  readonly services: readonly string[];
  /** To send requests alone, where it is left out. */
  readonly may?: readonly KeyPower[];
  /** 'SERVICE.FIELD' */
  readonly fields?: readonly string[];
  /** 'SERVICE.TRANSITION' */
  readonly moves?: readonly string[];
  readonly agreement?: string | undefined;
}

export type MakeApiKeyRefusal =
  | 'not-allowed'
  | 'no-such-client'
  | 'no-services'
  | 'does-nothing'
  | 'fields-without-read'
  | 'moves-without-move'
  | 'move-without-moves'
  | 'beyond-services';

const sorted = <One extends string>(codes: readonly One[]): One[] => [...new Set(codes)].sort();

/** Why a key would say two things at once; undefined where it says one. */
function refuseScope({ services, may, fields, moves }: Required<Omit<KeyToMake, 'client' | 'agreement'>>) {
  if (services.length === 0) return 'no-services' as const;
  if (may.length === 0) return 'does-nothing' as const;
  if (fields.length > 0 && !may.includes('read')) return 'fields-without-read' as const;
  if (moves.length > 0 && !may.includes('move')) return 'moves-without-move' as const;
  if (moves.length === 0 && may.includes('move')) return 'move-without-moves' as const;
  const isBeyond = (code: string) => !services.some((service) => code.startsWith(`${service}.`));
  return [...fields, ...moves].some(isBeyond) ? ('beyond-services' as const) : undefined;
}

/**
 * Makes a key for a client that cannot sign what it asks, for the services named. Only whoever runs the installation may.
 * @returns the secret, which is told this once: its hash alone is kept
 */
export async function makeApiKey(
  ctx: Context,
  { client, services, may = ['submit'], fields = [], moves = [], agreement }: KeyToMake,
): Promise<Outcome<{ readonly id: ApiKeyId; readonly secret: string }, MakeApiKeyRefusal>> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  if ((await readClient(ctx, client))?.state !== 'active') return refuse('no-such-client');
  const refused = refuseScope({ services, may, fields, moves });
  if (refused) return refuse(refused);
  const secret = drawSecret(ctx.random);
  const hash = hashSecret(secret);
  if (!hash) throw new Error('A secret that was just drawn is none.');
  const id = ctx.ids.next<'api-key'>();
  const scope = { services: sorted(services), may: sorted(may), fields: sorted(fields), moves: sorted(moves) };
  const one: ApiKey = {
    ...{ id, client, hash, ...scope, agreement, madeAt: ctx.clock.now(), endedAt: undefined, version: 1 },
  };
  insertApiKey(ctx, one);
  appendEntry(ctx, {
    ...{ stream: apiKeyStream(id), version: 1, kind: 'api-key.made', occurredAt: one.madeAt },
    data: { client, ...scope, agreement: agreement ?? null, hash: hash.toString('hex') },
  });
  return done({ id, secret });
}
