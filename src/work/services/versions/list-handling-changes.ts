import type { Context } from '../../../platform/context.js';
import type { Declaration } from '../declaration/declaration.js';
import { loadOwn } from './load-version.js';
import { readSuccessive } from './services-store.js';

/** That a later version marks an answer higher or lower than the one before did. */
export interface HandlingChange {
  readonly service: string;
  readonly field: string;
  readonly version: number;
  readonly at: Date;
  readonly isRaised: boolean;
}

const isSensitive = ({ fields }: Declaration, field: string): boolean | undefined =>
  Object.hasOwn(fields, field) ? (fields[field]?.handling?.startsWith('OFFICIAL-SENSITIVE') ?? false) : undefined;

/** What became OFFICIAL-SENSITIVE from one version to the next, and what no longer is; an answer new or dropped is neither. Pure. */
function compare(before: Declaration, after: Declaration): readonly Pick<HandlingChange, 'field' | 'isRaised'>[] {
  return Object.keys(after.fields).flatMap((field) => {
    const [was, is] = [isSensitive(before, field), isSensitive(after, field)];
    return was === undefined || is === undefined || was === is ? [] : [{ field, isRaised: is }];
  });
}

/** Every answer whose marking was raised to OFFICIAL-SENSITIVE or taken from it, version by version. */
export async function listHandlingChanges(ctx: Context): Promise<readonly HandlingChange[]> {
  const changes: HandlingChange[] = [];
  let before: Declaration | undefined;
  for (const { service, version, digest, at } of await readSuccessive(ctx)) {
    const { declaration } = await loadOwn(ctx, service, version, digest);
    if (before?.service === service)
      changes.push(...compare(before, declaration).map((one) => ({ ...one, service, version, at })));
    before = declaration;
  }
  return changes;
}
