import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { listServices } from '../../services/index.js';
import type { ConnectorFinding, Declared } from './connector.js';
import { readConnectors } from './connector-store.js';
import { readConnector } from './read-connector.js';

export type JudgeConnector = Outcome<Declared, 'faulty' | 'other-service'> & {
  readonly findings?: readonly ConnectorFinding[];
};

/**
 * What stands against connecting a system as this document declares it, and connects nothing. Refuses `faulty` with what is wrong by line,
 * and `other-service` where a connector of that name is of another service.
 */
export async function judgeConnector(ctx: Context, text: string): Promise<JudgeConnector> {
  const services = (await listServices(ctx)).map(({ declaration }) => declaration);
  const read = await readConnector(text, async (name) => services.find(({ service }) => service === name));
  if (!read.ok) return { ...refuse('faulty'), findings: read.findings };
  const before = (await readConnectors(ctx)).find(({ name }) => name === read.declared.connector);
  if (before && before.declared.service !== read.declared.service) return refuse('other-service');
  return done(read.declared);
}
