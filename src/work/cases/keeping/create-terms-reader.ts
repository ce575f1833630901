import type { KeyListing } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { type Declaration, getService, getServiceUnder, listPublished } from '../../services/index.js';
import type { Case } from '../case.js';

/** A case's version as it was meant when a key was made, and as it is meant now. */
export interface Terms {
  readonly atSealing: Declaration;
  readonly now: Declaration;
}

/** Remembers what was found for a name: a thousand keys are of a few services and versions. */
function once<T>(find: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const found = known.get(name) ?? find(name);
    known.set(name, found);
    return found;
  };
}

const declarationOf = async (found: ReturnType<typeof getService>): Promise<Declaration> => (await found).declaration;

/** Reads the terms of keys, each version of a service once. */
export function createTermsReader(ctx: Context): (one: Case, key: Pick<KeyListing, 'createdAt'>) => Promise<Terms> {
  const published = once((service) => listPublished(ctx, service));
  const meant = once((name) => {
    const [service = '', version, terms] = name.split(' ');
    return declarationOf(
      terms === undefined
        ? getService(ctx, service, Number(version))
        : getServiceUnder(ctx, service, { version: Number(version), terms: Number(terms) }),
    );
  });
  return async ({ service, serviceVersion }, { createdAt }) => {
    const before = (await published(service)).filter(({ publishedAt }) => publishedAt <= createdAt);
    const terms = Math.max(before.at(-1)?.version ?? 0, serviceVersion);
    return {
      atSealing: await meant(`${service} ${serviceVersion} ${terms}`),
      now: await meant(`${service} ${serviceVersion}`),
    };
  };
}
