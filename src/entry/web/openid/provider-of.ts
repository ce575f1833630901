import { findProvider, type Provider, type ProviderKind } from '../../../foundation/people/index.js';
import { read } from '../../../platform/house.js';
import { NotFound, type PageRequest } from '../page.js';

/** The place's provider of a kind; where none is set its pages are not there. @throws NotFound */
export async function providerOf<Kind extends ProviderKind>(
  { house, who }: PageRequest,
  kind: Kind,
): Promise<Provider & { readonly kind: Kind }> {
  const provider = await read(house, who, (ctx) => findProvider(ctx, kind));
  if (!provider) throw new NotFound();
  return provider;
}
