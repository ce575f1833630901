import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { openRow } from '../../vault/index.js';
import type { Matter, MatterParty } from '../disclosure.js';
import type { Relation } from '../risk/risk.js';
import { digestAddress, digestName, digestSurname } from './digests.js';
import { countsForDays } from './interest.js';
import { type Compared, readCompared } from './interest-store.js';

interface PartyDigests {
  readonly names: readonly Buffer[];
  readonly surnames: readonly Buffer[];
  readonly addresses: readonly Buffer[];
}

const isAddress = (value: unknown): value is { readonly line1: string; readonly postcode: string } =>
  typeof value === 'object' && value !== null && 'line1' in value && 'postcode' in value;

/** Digests of what a row holds of a party. The values are opened to nobody: what leaves is digests. */
async function digestParty(ctx: Context, { at, subject, names, addresses }: MatterParty): Promise<PartyDigests> {
  const values = new Map<string, unknown>();
  for (const part of await openRow(ctx, at.table, [at.row])) {
    if (part.subject !== subject) continue;
    for (const [field, value] of Object.entries(part.values)) values.set(field, contentOf(value));
  }
  const found = { names: [] as Buffer[], surnames: [] as Buffer[], addresses: [] as Buffer[] };
  for (const field of names) {
    const name = values.get(field);
    if (typeof name !== 'string' || name === '') continue;
    found.names.push(await digestName(ctx, name));
    found.surnames.push(await digestSurname(ctx, name));
  }
  for (const field of addresses) {
    const address = values.get(field);
    if (isAddress(address)) found.addresses.push(await digestAddress(ctx, address));
  }
  return found;
}

const isAmong = (digest: Buffer | null, found: readonly Buffer[]): boolean =>
  digest !== null && found.some((one) => one.equals(digest));

/** What one declared interest and one party of a case have to do with each other, strongest first. */
function relationOf(officer: PersonId, one: Compared, party: PartyDigests): Relation | undefined {
  const [isNamed, isAt] = [isAmong(one.name, party.names), isAmong(one.address, party.addresses)];
  if (one.person !== officer) return isNamed && isAt ? 'colleague' : undefined;
  if (one.relation === 'close') {
    if (isNamed && (isAt || one.address === null || party.addresses.length === 0)) return 'close';
    return isAt ? 'same-address' : undefined;
  }
  if (isNamed && isAt) return 'self';
  if (isAt) return 'same-address';
  return isAmong(one.surname, party.surnames) ? 'same-surname' : undefined;
}

/** How the officer is related to the parties of these matters, by what they and their colleagues have declared. */
export async function findRelations(
  ctx: Context,
  officer: PersonId,
  matters: readonly Matter[],
): Promise<readonly Relation[]> {
  const parties: PartyDigests[] = [];
  for (const party of matters.flatMap((matter) => matter.parties ?? [])) parties.push(await digestParty(ctx, party));
  if (parties.length === 0) return [];
  const endedSince = new Date(ctx.clock.now().getTime() - countsForDays * 86_400_000);
  const names = parties.flatMap((party) => party.names);
  const compared = await readCompared(ctx, officer, names, endedSince);
  return compared.flatMap((one) => parties.flatMap((party) => relationOf(officer, one, party) ?? []));
}
