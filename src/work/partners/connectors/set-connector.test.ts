import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { PersonId } from '../../../platform/ids.js';
import { hookHouse } from '../webhooks/testing/hook-house.js';
import { listConnectors } from './list-connectors.js';
import { setConnector } from './set-connector.js';

const { house, as } = await hookHouse();
after(() => house.close());
const officer = { kind: 'staff', person: house.ids.next() as PersonId, roles: ['highways'] } as const;
const set = (text: string) => house.act(as, (ctx) => setConnector(ctx, text));
const sound = `connector: works-office
title: { en: Works office, cy: Swyddfa waith }
service: pothole
by: http
address: https://works.example/jobs
clearance: internal
asks: highways
states: { scheduled: ordered, mended: complete }
fields: { surface: SURFACE, place: LOCATION }
takes: { complete: mended }
`;

test('a document that does not hold is refused by line, and only whoever runs the installation sets one', async () => {
  const faulty: readonly (readonly [string, RegExp])[] = [
    [sound.replace('surface: SURFACE', 'photo: PHOTO'), /marked personal/],
    [sound.replace('clearance: internal', 'clearance: open'), /place is marked internal/],
    [sound.replace('surface: SURFACE', 'colour: C'), /asks no colour/],
    [sound.replace('surface: SURFACE', 'surface: state'), /told twice/],
    [sound.replace('scheduled: ordered', 'sched: ordered'), /no state sched/],
    [sound.replace('complete: mended', 'complete: refuse'), /for a person/],
    [sound.replace('complete: mended', 'complete: fly'), /no transition fly/],
    [sound.replace('asks: highways', 'asks: bakers'), /no bakers works/],
    [sound.replace('https://works', 'https://me:canary@works'), /none that may be asked/],
    [sound.replace('service: pothole', 'service: nothing'), /no service nothing/],
    [sound.replace('by: http', 'by: pigeon'), /by/],
    [`${sound}colour: red\n`, /colour/],
    ['a: [', /./],
  ];
  for (const [text, said] of faulty) {
    const refused = await set(text);
    assert.ok(!refused.ok && refused.refused === 'faulty', text);
    assert.ok(
      refused.findings?.some(({ wrong, line }) => said.test(wrong) && line > 0),
      `${said}: ${JSON.stringify(refused.findings)}`,
    );
    assert.doesNotMatch(JSON.stringify(refused.findings), /canary/);
  }
  assert.deepEqual(await house.read(listConnectors), []);
  for (const actor of [officer, { kind: 'anonymous' } as const]) {
    const set = await house.act(actor, (ctx) => setConnector(ctx, sound));
    assert.ok(!set.ok && set.refused === 'not-allowed');
  }
});
