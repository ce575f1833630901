import { appendEntry, keepText } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type ConnectorFinding, connectorStream } from './connector.js';
import { holdConnector, writeConnector, writeExchangeDue } from './connector-store.js';
import { judgeConnector } from './judge-connector.js';
import { secretOfConnector } from './secret-of-connector.js';

export type SetConnector = Outcome<string, 'not-allowed' | 'faulty' | 'other-service'> & {
  readonly findings?: readonly ConnectorFinding[];
};

/**
 * Connects a system that stays, as its document declares it; set again it goes on as the document says now. Only whoever runs the
 * installation may. Refuses `faulty` with what is wrong by line, and `other-service` where it was one of another service.
 * @returns its name
 */
export async function setConnector(ctx: Context, text: string): Promise<SetConnector> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  const judged = await judgeConnector(ctx, text);
  if (!judged.ok) return judged;
  const declared = judged.value;
  const before = await holdConnector(ctx, declared.connector);
  if (before && before.text === text && !before.endedAt) return done(declared.connector);
  const version = (before?.version ?? 0) + 1;
  const setAt = ctx.clock.now();
  writeConnector(ctx, { name: declared.connector, declared, text, setAt, endedAt: undefined, version });
  writeExchangeDue(ctx, declared.connector, 'the-start');
  await secretOfConnector(ctx, declared.connector); // what it is made from is there from now on
  const { service, by, clearance } = declared;
  appendEntry(ctx, {
    ...{ stream: connectorStream(declared.connector), version, kind: 'connector.set', occurredAt: setAt },
    data: { service, by, clearance, fields: Object.keys(declared.fields).sort(), declared: keepText(ctx, text) },
  });
  return done(declared.connector);
}
