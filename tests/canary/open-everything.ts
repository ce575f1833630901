import { openEnvelope } from '../../src/foundation/vault/crypto/envelope.js';
import { addressText } from '../../src/foundation/vault/envelopes/address.js';
import { draftAddress } from '../../src/foundation/vault/envelopes/draft-address.js';
import { takeKeyOfPlace } from '../../src/foundation/vault/keys/place-key.js';
import type { Context } from '../../src/platform/context.js';
import { type House, read } from '../../src/platform/house.js';
import type { PlaceId } from '../../src/platform/ids.js';

/** One sealed field as whoever holds all keys can open it. */
export interface OpenedField {
  /** 'assurance.hold words'; of an answer 'missed-bin name'. */
  readonly field: string;
  readonly text: string;
  /** The subject's key that opened it; undefined where the place's own did. */
  readonly key: string | undefined;
}

/** Words that are proposed for a service are named by where they stand in its declaration: of these there is one kind. */
const fieldOf = (table: string, name: string): string =>
  `${table} ${table === 'participation.proposal' && name.includes('.') ? 'words' : name}`;

const fieldsOf = (table: string, content: Buffer, key?: string): readonly OpenedField[] =>
  Object.entries(JSON.parse(content.toString('utf8')) as Record<string, unknown>).map(([name, value]) => ({
    ...{ field: fieldOf(table, name), text: JSON.stringify(value), key },
  }));

/** The secret half of what was wrapped: its other half is its own id. */
function unwrap({ custody }: Context, kek: string, wrapped: Buffer): Buffer {
  return Buffer.from(custody.unwrap(kek, wrapped).subarray(0, 32));
}

/** Tries; what does not open, because its key is gone, gives nothing. Says how many did not. */
export function trying() {
  const [opened, shut]: [OpenedField[], string[]] = [[], []];
  const attempt = async (table: string, open: () => Promise<readonly OpenedField[]> | readonly OpenedField[]) => {
    try {
      opened.push(...(await open()));
    } catch {
      shut.push(table);
    }
  };
  return { opened, shut, attempt };
}
type Trying = ReturnType<typeof trying>;

async function openEnvelopes(ctx: Context, { attempt }: Trying): Promise<void> {
  const cases = await ctx.db
    .selectFrom('cases.case')
    .select(['id', 'service'])
    .where('place_id', '=', ctx.place)
    .execute();
  const serviceOf = new Map(cases.map(({ id, service }) => [id as string, service]));
  const rows = await ctx.db
    .selectFrom('vault.envelope as e')
    .innerJoin('vault.subject_key as k', (join) =>
      join.onRef('k.place_id', '=', 'e.place_id').onRef('k.id', '=', 'e.key_id'),
    )
    .selectAll('e')
    .select(['k.kek', 'k.wrapped'])
    .where('e.place_id', '=', ctx.place)
    .execute();
  for (const one of rows)
    await attempt(one.row_table, () => {
      const { row_table: table, row_id: row, subject_id, mark, keep, version, key_id } = one;
      const key = key_id as never;
      const address = addressText({
        ...{ place: ctx.place as PlaceId, table, row, mark, keep, version, key },
        subject: subject_id as never,
      });
      const content = openEnvelope(unwrap(ctx, one.kek, one.wrapped as Buffer), Buffer.from(address), one.sealed);
      return fieldsOf(table === 'cases.case' ? (serviceOf.get(row) ?? table) : table, content, key_id);
    });
}

async function openDrafts(ctx: Context, { attempt }: Trying): Promise<void> {
  const rows = await ctx.db
    .selectFrom('journeys.draft as d')
    .innerJoin('vault.subject_key as k', (join) =>
      join.onRef('k.place_id', '=', 'd.place_id').onRef('k.subject_id', '=', 'd.subject_id'),
    )
    .select(['d.id', 'd.subject_id', 'd.revision', 'd.sealed', 'k.id as key', 'k.kek', 'k.wrapped'])
    .where('d.place_id', '=', ctx.place)
    .where('d.sealed', 'is not', null)
    .execute();
  for (const { id, subject_id, revision, sealed, key, kek, wrapped } of rows)
    await attempt('journeys.draft', () => {
      const where = { draft: id as never, subject: subject_id as never, key: key as never, revision };
      const bound = draftAddress(ctx.place as PlaceId, where);
      return fieldsOf(
        'journeys.draft',
        openEnvelope(unwrap(ctx, kek, wrapped as Buffer), bound, sealed as Buffer),
        key,
      );
    });
}

async function openBrief(ctx: Context, table: string, row: string, sealed: Buffer): Promise<readonly OpenedField[]> {
  const bound = Buffer.from(`guildhall-brief/1\n${ctx.place}\n${table}\n${row}\n`);
  return fieldsOf(table, openEnvelope(await takeKeyOfPlace(ctx, 'brief'), bound, sealed));
}

/** Letters that wait to be sent, as this transaction sees them: whoever sends them takes them away within seconds. */
export async function openLetters(ctx: Context, { attempt }: Trying): Promise<void> {
  const letters = await ctx.db
    .selectFrom('messages.outbox')
    .select(['id', 'sealed'])
    .where('place_id', '=', ctx.place)
    .where('sealed', 'is not', null)
    .execute();
  for (const { id, sealed } of letters)
    await attempt('messages.outbox', () => openBrief(ctx, 'messages.outbox', id, sealed as Buffer));
}

/** Notes of batches, as this transaction sees them: each is gone once its batch is over. */
export async function openBatches(ctx: Context, { attempt }: Trying): Promise<void> {
  const batches = await ctx.db
    .selectFrom('cases.batch')
    .select(['id', 'sealed'])
    .where('place_id', '=', ctx.place)
    .where('sealed', 'is not', null)
    .execute();
  for (const { id, sealed } of batches)
    await attempt('cases.batch', () => openBrief(ctx, 'cases.batch', id, sealed as Buffer));
}

/** What is gone within the hour, and what is concealed: sealed under keys of the place. */
async function openPlaceOwn(ctx: Context, all: Trying): Promise<void> {
  const { place } = ctx;
  await openLetters(ctx, all);
  await openBatches(ctx, all);
  const table = 'people.sign_in_challenge';
  const waiting = await ctx.db
    .selectFrom(table)
    .select(['token_hash', 'sealed'])
    .where('place_id', '=', place)
    .execute();
  for (const { token_hash, sealed } of waiting)
    await all.attempt(table, () => openBrief(ctx, table, token_hash.toString('hex'), sealed));
  const checks = await ctx.db
    .selectFrom('people.phone_check')
    .select(['person_id', 'sealed'])
    .where('place_id', '=', place)
    .where('sealed', 'is not', null)
    .execute();
  for (const { person_id, sealed } of checks)
    await all.attempt('people.phone_check', () => openBrief(ctx, 'people.phone_check', person_id, sealed as Buffer));
  const concealed = await ctx.db
    .selectFrom('assurance.concealed_detail')
    .select(['number', 'sealed'])
    .where('place_id', '=', place)
    .execute();
  for (const { number, sealed } of concealed)
    await all.attempt('assurance.concealed_detail', async () => {
      const bound = Buffer.from(`guildhall-concealed/1\n${place}\n${number}\n`);
      const key = await takeKeyOfPlace(ctx, 'concealed');
      return fieldsOf('assurance.concealed_detail', openEnvelope(key, bound, sealed));
    });
}

/** Opens all that any key at hand opens at a place. */
export async function openEverything(house: House, place: PlaceId): Promise<Pick<Trying, 'opened' | 'shut'>> {
  const all = trying();
  await read(house, { place, actor: { kind: 'system', name: 'test' }, channel: 'system' }, async (ctx) => {
    await openEnvelopes(ctx, all);
    await openDrafts(ctx, all);
    await openPlaceOwn(ctx, all);
  });
  return all;
}
