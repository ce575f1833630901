import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { declareInterest, lookList, looksRebuilt } from '../../../foundation/assurance/index.js';
import { rebuildCheck } from '../../../foundation/record/index.js';
import { linkSubject } from '../../../foundation/vault/index.js';
import type { Actor } from '../../../platform/actor.js';
import { checkout } from '../../../platform/checkout.js';
import { testHouse } from '../../../platform/database/testing.js';
import { act, type Who } from '../../../platform/house.js';
import { seal } from '../../../platform/sealed/index.js';
import { getService } from '../../services/index.js';
import { publish, sealAll } from '../../services/testing.js';
import type { Case } from '../case.js';
import { getCase } from '../get-case.js';
import { openCase } from '../open-case.js';
import { hire } from '../testing.js';
import { askExport, weighExport } from './ask-export.js';
import type { BulkExportId, ExportAsked } from './bulk-export.js';
import { exportsRebuilt } from './exports-rebuilt.js';
import { lookAtPart } from './look-at-part.js';
import { takeExport } from './take-export.js';

const service = 'council-tax-single-person-discount';
const house = await testHouse();
after(() => house.close());
const { place } = house;
const { declaration } = await publish(house, await readFile(join(checkout, 'definitions', `${service}.yaml`), 'utf8'));

type Staff = Extract<Actor, { readonly kind: 'staff' }>;
const asExporter = (officer: Staff): Staff => ({ ...officer, roles: ['data-exporter', 'council-tax-team'] });
const officer = asExporter(await hire(house, 'data-exporter'));
const unrelated = asExporter(await hire(house, 'data-exporter'));
const colleague = await hire(house, 'council-tax-team');
const whoIs = (actor: Staff): Who => ({ place, actor, channel: 'desk' });

const home = (line1: string, postcode: string) => ({ line1, town: 'Wealdham', postcode });
const interests = [
  [officer, { relation: 'self', name: seal('Mari Tilbury'), address: seal(home('3 Mill Lane', 'WX2 1CD')) }],
  [officer, { relation: 'close', name: seal('Ifan Dale'), address: undefined }],
  [officer, { relation: 'close', name: seal('Olwen Gain'), address: seal(home('8 Ford Road', 'WX2 1CF')) }],
  [colleague, { relation: 'self', name: seal('Una Marsh'), address: seal(home('5 Quay Road', 'WX2 1CE')) }],
] as const;
for (const [by, interest] of interests) assert.ok((await house.act(by, (ctx) => declareInterest(ctx, interest))).ok);

const senders = {
  self: ['Mari Tilbury', home('3 Mill Lane', 'WX2 1CD')],
  colleague: ['Una Marsh', home('5 Quay Road', 'WX2 1CE')],
  close: ['Ifan Dale', home('1 Elm Row', 'WX2 1CG')],
  'same-address': ['Sam Orchard', home('8 Ford Road', 'WX2 1CF')],
  'same-surname': ['Gwen Tilbury', home('2 Elm Row', 'WX2 1CG')],
  'a colleague’s by proof': ['Nobody Declared', home('4 Elm Row', 'WX2 1CG')],
  'of a relative’s name, at another address': ['Olwen Gain', home('9 Elm Row', 'WX2 1CG')],
  nobody: ['Tegid Long', home('7 Elm Row', 'WX2 1CG')],
} as const;
type Sender = keyof typeof senders;
const far: readonly Sender[] = ['of a relative’s name, at another address', 'nobody'];

async function send(sender: Sender): Promise<Case> {
  const [name, address] = senders[sender];
  const id = await house.act({ kind: 'anonymous' }, async (ctx) => {
    const opened = await openCase(ctx, {
      service: await getService(ctx, service),
      answers: sealAll({ name, address }),
    });
    if (!opened.ok) throw new Error(opened.refused);
    return opened.value.case;
  });
  const one = await house.read((ctx) => getCase(ctx, id));
  if (sender === 'a colleague’s by proof')
    await house.act(async (ctx) => linkSubject(ctx, one.subjects.applicant as never, colleague.person));
  return one;
}

const sent = new Map<Sender, Case>();
for (const sender of Object.keys(senders) as Sender[]) sent.set(sender, await send(sender));
const today = '2026-03-02';
const asked: ExportAsked = {
  ...{ service, purpose: declaration.purpose.id, reason: 'export-planning', fields: ['name', 'address'] },
  ...{ firstDay: today, lastDay: today },
};

/** Runs an export of all of them; gives it as it ended, with the cases that its file holds. */
async function exportAll(actor: Staff) {
  const who = whoIs(actor);
  const made = await act(house, who, (ctx) => askExport(ctx, asked));
  if (!made.ok) throw new Error(made.refused);
  const { id } = made.value;
  let one = made.value;
  for (let runs = true; runs; runs = one.state === 'running')
    one = (await act(house, who, (ctx) => lookAtPart(ctx, id))) ?? one;
  const taken = await takeExport(house, who, { id, form: 'json' });
  if (!taken.ok) throw new Error(taken.refused);
  const held = new Set<string>();
  for await (const rows of taken.value.rows) for (const row of rows) held.add(row.case.id);
  return { one, held };
}

const looksOf = async (sender: Sender, id: BulkExportId) => {
  const subject = sent.get(sender)?.subjects.applicant as never;
  const looks = await house.read((ctx) => lookList(ctx, subject));
  return looks.filter(({ bulkExport }) => bulkExport === id);
};

test('everybody who is near to the officer is left out of the file, and has a refused look; nobody else is', async () => {
  const { one, held } = await exportAll(officer);
  for (const sender of sent.keys()) {
    const isFar = far.includes(sender);
    const looks = await looksOf(sender, one.id);
    assert.equal(held.has(sent.get(sender)?.id ?? ''), isFar, sender);
    assert.deepEqual(
      looks.map(({ isRefused, reason, fields }) => [isRefused, reason, fields]),
      [[!isFar, 'export-planning', isFar ? ['name', 'address'] : []]],
      sender,
    );
  }
});

test('the number said beforehand is that of all who are looked at or left out, whoever asks', async () => {
  const weighed = await Promise.all(
    [officer, unrelated].map((actor) => act(house, whoIs(actor), (ctx) => weighExport(ctx, asked))),
  );
  const said = { people: sent.size, needsSecondPerson: false };
  for (const one of weighed) assert.deepEqual(one, { ok: true, value: said }, 'it tells nobody who is near');
  const { one, held } = await exportAll(officer);
  const refused = await Promise.all([...sent.keys()].map((sender) => looksOf(sender, one.id)));
  const leftOut = refused.flat().filter(({ isRefused }) => isRefused).length;
  assert.deepEqual([one.people, one.looks + leftOut], [sent.size, sent.size]);
  assert.deepEqual([held.size, one.looks, one.leftOut], [far.length, far.length, sent.size - far.length]);
});

test('to an officer who is near to none of them, colleagues alone are left out', async () => {
  const { one, held } = await exportAll(unrelated);
  const shut: readonly Sender[] = ['self', 'colleague', 'a colleague’s by proof'];
  for (const [sender, { id }] of sent) assert.equal(held.has(id), !shut.includes(sender), sender);
  assert.equal(one.leftOut, shut.length);
});

test('exports and the chains of looks follow from the record', async () => {
  const tables = await rebuildCheck(house, place, [looksRebuilt, ...exportsRebuilt], []);
  assert.ok(tables.ok, JSON.stringify(tables));
});
