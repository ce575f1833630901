import assert from 'node:assert/strict';
import { createPerson, openBody } from '../../../../foundation/people/index.js';
import { openRow } from '../../../../foundation/vault/index.js';
import { type TestHouse, testHouse } from '../../../../platform/database/testing.js';
import { act, type Who } from '../../../../platform/house.js';
import { contentOf } from '../../../../platform/sealed/content-of.js';
import { seal } from '../../../../platform/sealed/index.js';
import { getCase } from '../../../cases/index.js';
import { bulkColumns, getService } from '../../../services/index.js';
import { brokenLamp, publish } from '../../../services/testing.js';
import { askBulk } from '../ask-bulk.js';
import type { BulkId } from '../bulk.js';
import { findBulk } from '../find-bulk.js';
import { runBulks } from '../run-bulks.js';

/** A house with a service that takes many in one file. */
export let house: TestHouse;
export let columns: readonly string[];
export const service = () => house.read((ctx) => getService(ctx, 'broken-lamp'));

/** One for each test file, which several share a process. Close it at the end. */
export async function openHouse(): Promise<void> {
  house = await testHouse();
  await publish(house, brokenLamp.replace('channels: [web, phone]', 'channels: [web, phone]\nbulk: true'));
  columns = bulkColumns((await service()).declaration).map(({ name }) => name);
}

export async function body() {
  const person = await house.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));
  const by = { kind: 'resident', person } as const;
  const details = {
    kind: 'business',
    name: seal('Lux'),
    number: undefined,
    address: seal('x'),
    ownName: seal('x'),
  } as const;
  const opened = await house.act(by, (ctx) => openBody(ctx, details));
  assert.ok(opened.ok);
  const who: Who = { place: house.place, actor: by, channel: 'web', onBehalfOf: opened.value };
  return { person, body: opened.value, who };
}

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
export const toFile = (rows: readonly (readonly string[])[], by = ',', head = columns) =>
  [head, ...rows].map((cells) => cells.map(quote).join(by)).join('\r\n');
export const good = [
  ...['street', '2026-02-27', '', '1 Weir Street', '', 'Wealdham', 'WX2 1CA', ''],
  ...['mair@example.org', 'Ifan Canary', 'By the bridge'],
];
export const ask = async (who: Who, file: string | Buffer) => {
  const compiled = await service();
  return act(house, who, (ctx) => askBulk(ctx, { service: compiled, file: seal(Buffer.from(file)) }));
};
export async function find(who: Who, id: BulkId) {
  const compiled = await service();
  const found = await act(house, who, (ctx) => findBulk(ctx, compiled, id));
  assert.ok(found);
  return found;
}
export async function send(who: Who, file: string | Buffer) {
  const asked = await ask(who, file);
  assert.ok(asked.ok, JSON.stringify(asked));
  await runBulks(house, house.place);
  return { id: asked.value, ...(await find(who, asked.value)) };
}

/** All that a case holds, open and sealed. */
export async function heldOf(reference: string) {
  return house.read(async (ctx) => {
    const [row] = await ctx.prepared<{ id: never }>(
      't',
      'select id from cases."case" where place_id = $1 and reference = $2',
      [ctx.place, reference],
    );
    assert.ok(row, reference);
    const one = await getCase(ctx, row.id);
    const parts = await openRow(ctx, 'cases.case', [row.id]);
    const sealed = parts.flatMap(({ values }) =>
      Object.entries(values).map(([name, value]) => [name, contentOf(value)]),
    );
    return {
      fields: one.fields,
      sealed: Object.fromEntries(sealed),
      released: one.released,
      service: one.serviceVersion,
    };
  });
}
