import { type Disclosed, disclose } from '../../../../foundation/assurance/index.js';
import { read } from '../../../../platform/house.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { type PostPlan, planPost, type ToAddress } from '../../../../work/cases/index.js';
import { askedOf, type RiskAsked } from '../../desk/risk/asked.js';
import type { PageRequest } from '../../page.js';

/** Where a letter goes, what stands before it opens, or that nothing is known. */
export type Whereto =
  | { readonly kind: 'address'; readonly address: Opened<unknown>; readonly names: readonly Opened<unknown>[] }
  | { readonly kind: 'asked'; readonly asked: RiskAsked; readonly case: string }
  | { readonly kind: 'shut' | 'none' };

async function openPlan(request: PageRequest, { row, address, names, looks }: PostPlan): Promise<Whereto> {
  const all: Disclosed[] = [];
  for (const look of looks) {
    const disclosed = await disclose(request.house, request.who, look);
    if (disclosed.ok) {
      all.push(disclosed.value);
      continue;
    }
    const asked = await askedOf(request, disclosed);
    return asked ? { kind: 'asked', asked, case: row } : { kind: 'shut' };
  }
  const opened = new Map(all.flatMap((one) => [...(one.get(row) ?? [])]));
  const found = opened.get(address);
  return found
    ? { kind: 'address', address: found, names: names.flatMap((name) => opened.get(name) ?? []) }
    : { kind: 'none' };
}

/** Opens where a letter to somebody goes: a look at each case that is opened for it, until one holds an address. */
export async function openAddress(request: PageRequest, to: ToAddress): Promise<Whereto> {
  for (const plan of await read(request.house, request.who, (ctx) => planPost(ctx, to))) {
    const found = await openPlan(request, plan);
    if (found.kind !== 'none') return found;
  }
  return { kind: 'none' };
}
