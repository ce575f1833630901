import { type Disclosed, disclose } from '../../../../foundation/assurance/index.js';
import { findPreferences, findPreferencesAt, type Preferences } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { lookAtPreferences, type PostPlan, planPost, type ToAddress } from '../../../../work/cases/index.js';
import { postRole } from '../../../../work/messages/index.js';
import { askedOf, type RiskAsked } from '../../desk/risk/asked.js';
import type { PageRequest } from '../../page.js';

/** Where a letter goes, what stands before it opens, or that nothing is known. */
export type Whereto =
  | {
      readonly kind: 'address';
      readonly address: Opened<unknown>;
      readonly names: readonly Opened<unknown>[];
      /** How they wish to be written to, where they said. */
      readonly preferences?: Preferences | undefined;
    }
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

/** In which language and print an account’s letters are wished for, after the look at it. A letter to an address that a request holds has none. */
async function openPreferences({ house, who }: PageRequest, to: ToAddress, { row, looks: [look] }: PostPlan) {
  const at = typeof to === 'string' ? await read(house, who, (ctx) => findPreferencesAt(ctx, to)) : undefined;
  const service = look?.grants[0]?.service;
  if (!at || !look || service === undefined) return undefined;
  const asked = { purpose: look.purpose, service, case: row, reason: 'post' };
  const disclosed = await disclose(house, who, lookAtPreferences([postRole], at, asked));
  return disclosed.ok ? read(house, who, (ctx) => findPreferences(ctx, at.person)) : undefined;
}

/** Opens where a letter to somebody goes: a look at each case that is opened for it, until one holds an address. */
export async function openAddress(request: PageRequest, to: ToAddress): Promise<Whereto> {
  for (const plan of await read(request.house, request.who, (ctx) => planPost(ctx, to))) {
    const found = await openPlan(request, plan);
    if (found.kind === 'address') return { ...found, preferences: await openPreferences(request, to, plan) };
    if (found.kind !== 'none') return found;
  }
  return { kind: 'none' };
}
