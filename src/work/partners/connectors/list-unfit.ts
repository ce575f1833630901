import type { Context } from '../../../platform/context.js';
import type { Words } from '../../../platform/language/index.js';
import type { Declaration } from '../../services/index.js';
import { type ConnectorFault, checkConnector } from './check-connector.js';
import { readConnectors } from './connector-store.js';

/** A connected system whose document names what a declaration has no more, or marks higher. */
export interface UnfitConnector {
  readonly name: string;
  readonly title: Words;
  readonly faults: readonly ConnectorFault[];
}

/** The connected systems that would not fit a declaration of their service, were it published. */
export async function listUnfit(ctx: Context, declaration: Declaration): Promise<readonly UnfitConnector[]> {
  return (await readConnectors(ctx))
    .filter(({ endedAt, declared }) => !endedAt && declared.service === declaration.service)
    .map(({ name, declared }) => ({ name, title: declared.title, faults: checkConnector(declared, declaration) }))
    .filter(({ faults }) => faults.length > 0);
}
