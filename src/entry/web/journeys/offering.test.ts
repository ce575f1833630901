import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkout } from '../../../platform/checkout.js';
import { publishService } from '../../../work/services/index.js';
import { type BinSite, binPath, binSite, walkBin } from './testing/bin-site.js';

const system = { kind: 'system', name: 'test' } as const;
let site: BinSite;
let source: string;
before(async () => {
  source = await readFile(join(checkout, 'definitions', 'missed-bin.yaml'), 'utf8');
  const byPhone = source
    .replace('service: missed-bin', 'service: missed-sack')
    .replace(/^channels: .*$/m, 'channels: [phone]')
    .replace('bulk: true\n', '');
  site = await binSite({ services: [source, byPhone.replace('dataset: missed-bins', 'dataset: missed-sacks')] });
});
after(() => site.close());

test('a service that is not offered on the web has no pages for residents', async () => {
  const visitor = site.visitor();
  for (const page of ['', '/check', '/done', '/save', '/questions/address'])
    assert.equal((await visitor.open(`/services/missed-sack${page}`)).status, 404, page);
  assert.equal((await visitor.post('/services/missed-sack/start')).status, 404);
});

test('once sent, its questions lead to the confirmation, and the start page begins another', async () => {
  const visitor = site.visitor();
  const check = await walkBin(visitor);
  const question = await visitor.open(`${binPath}/questions/container`);
  await visitor.press(check, 'Send');
  for (const page of ['/check', '/save', '/questions/container'])
    assert.equal((await visitor.open(`${binPath}${page}`)).path, `${binPath}/done`);
  assert.equal((await visitor.press(question, 'Continue', { container: 'garden' })).path, `${binPath}/done`);
  const start = await visitor.open(binPath);
  assert.equal((await visitor.press(start, 'Start now')).path, `${binPath}/questions/address`);
});

test('whoever has begun keeps the questions of that day when the service changes', async () => {
  const early = site.visitor();
  await walkBin(early, { until: 'container' });
  const changed = source.replaceAll(/recycling: \{.*\}/g, 'glass: { en: Glass, cy: Gwydr }');
  const published = await site.house.act(system, (ctx) => publishService(ctx, changed));
  assert.ok(published.ok);
  const own = await early.open(`${binPath}/questions/container`);
  assert.match(own.text, /Recycling/);
  const next = await early.press(own, 'Continue', { container: 'recycling' });
  assert.equal(next.path, `${binPath}/questions/missed-on`);
  const late = site.visitor();
  assert.match((await walkBin(late, { until: 'container' })).text, /Glass/);
});

test('a draft of one place is nothing to another', async () => {
  const visitor = site.visitor();
  const check = await walkBin(visitor, { changes: { container: { container: 'refuse' } } });
  const other = await site.house.addPlace('otherham');
  await site.house.act({ place: other, actor: system }, (ctx) => publishService(ctx, source));
  await site.house.act({ place: other, actor: system }, async (ctx) => {
    ctx.writes.insert('platform.place_host', { place_id: other, host: 'other.test' });
  });
  site.house.clock.advance(11_000); // the places of hosts are looked up anew every ten seconds
  const stranger = site.visitor({ host: 'other.test', cookies: Object.fromEntries(visitor.cookies) });
  assert.equal((await stranger.open(check.path)).status, 404);
  assert.equal((await visitor.open(check.path)).status, 200);
});
