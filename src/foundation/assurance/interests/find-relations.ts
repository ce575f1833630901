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

/** What the rows of these parties hold, by row and subject. */
export async function openParties(
  ctx: Context,
  parties: readonly MatterParty[],
): Promise<ReadonlyMap<string, unknown>> {
  const rowsOf = new Map<string, Set<string>>();
  for (const { at } of parties) rowsOf.set(at.table, (rowsOf.get(at.table) ?? new Set()).add(at.row));
  const values = new Map<string, unknown>();
  for (const [table, rows] of rowsOf)
    for (const part of await openRow(ctx, table, [...rows]))
      for (const [field, value] of Object.entries(part.values))
        values.set(`${part.row} ${part.subject} ${field}`, contentOf(value));
  return values;
}

/** Digests of what a row holds of a party. The values are opened to nobody: what leaves is digests. */
export async function digestParty(
  ctx: Context,
  { at, subject, names, addresses }: MatterParty,
  values: ReadonlyMap<string, unknown>,
): Promise<PartyDigests> {
  const found = { names: [] as Buffer[], surnames: [] as Buffer[], addresses: [] as Buffer[] };
  for (const field of names) {
    const name = values.get(`${at.row} ${subject} ${field}`);
    if (typeof name !== 'string' || name === '') continue;
    found.names.push(await digestName(ctx, name));
    found.surnames.push(await digestSurname(ctx, name));
  }
  for (const field of addresses) {
    const address = values.get(`${at.row} ${subject} ${field}`);
    if (isAddress(address)) found.addresses.push(await digestAddress(ctx, address));
  }
  return found;
}

export const isAmong = (digest: Buffer | null, found: readonly Buffer[]): boolean =>
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

/** How the officer is related to the parties of each of these matters, by what they and their colleagues have declared. */
export async function findRelationsEach(
  ctx: Context,
  officer: PersonId,
  matters: readonly Matter[],
): Promise<readonly (readonly Relation[])[]> {
  const all = matters.flatMap((matter) => matter.parties ?? []);
  if (all.length === 0) return matters.map(() => []);
  const values = await openParties(ctx, all);
  const digested = new Map<MatterParty, PartyDigests>();
  for (const party of all) digested.set(party, await digestParty(ctx, party, values));
  const endedSince = new Date(ctx.clock.now().getTime() - countsForDays * 86_400_000);
  const names = [...digested.values()].flatMap((party) => party.names);
  const compared = await readCompared(ctx, officer, names, endedSince);
  return matters.map(({ parties = [] }) => {
    const theirs = parties.flatMap((party) => digested.get(party) ?? []);
    return compared.flatMap((one) => theirs.flatMap((party) => relationOf(officer, one, party) ?? []));
  });
}

/** How the officer is related to the parties of these matters, taken together. */
export async function findRelations(
  ctx: Context,
  officer: PersonId,
  matters: readonly Matter[],
): Promise<readonly Relation[]> {
  return (await findRelationsEach(ctx, officer, matters)).flat();
}
