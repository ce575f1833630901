import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { after, describe, test } from 'node:test';
import { sql } from 'kysely';
import { listStream, rebuildCheck, sequenceOnce, verify } from '../../../foundation/record/index.js';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { testHouse } from '../../../platform/database/testing.js';
import { brokenLamp, publish } from '../testing.js';
import { findService } from './find-service.js';
import { getService } from './get-service.js';
import { listServices } from './list-services.js';
import { publishService } from './publish-service.js';
import { publishedSources } from './published-sources.js';
import { serviceRebuilders } from './rebuilders.js';

const house = await testHouse();
after(() => house.close());
const system = { kind: 'system', name: 'test' } as const;
const staff = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['lamp-desk'] } as const;

/** The next version: a new title, and the remark marked higher. */
const second = brokenLamp
  .replace('title: { en: Broken lamp,', 'title: { en: Broken street lamp,')
  .replace(
    '    mark: internal\n    need: To know the rest',
    '    mark: personal\n    about: reporter\n    need: To know the rest',
  );

const rowsOf = async () => {
  const { rows } = await house.read((ctx) =>
    sql<{
      version: number;
      source: string;
    }>`select version, source from services.version where place_id = ${house.place} order by version`.execute(ctx.db),
  );
  return rows;
};

test('there is no service before one is published', async () => {
  assert.equal(await house.read((ctx) => findService(ctx, 'broken-lamp')), undefined);
  await assert.rejects(
    house.read((ctx) => getService(ctx, 'broken-lamp')),
    /no service broken-lamp/,
  );
  assert.deepEqual(await house.read(listServices), []);
});

describe('publishing', () => {
  test('keeps the text exactly and leaves its digest on the record', async () => {
    const published = await house.act(system, (ctx) => publishService(ctx, brokenLamp));
    assert.deepEqual(published, { ok: true, value: { service: 'broken-lamp', version: 1, isNew: true } });
    assert.deepEqual(await rowsOf(), [{ version: 1, source: brokenLamp }]);
    const [entry] = await house.read((ctx) => listStream(ctx.db, ctx.place, 'service:broken-lamp'));
    assert.equal(entry?.kind, 'service.published');
    assert.deepEqual(entry?.data, { digest: hash('sha256', brokenLamp) });
  });

  test('of the same text again makes no version and no entry', async () => {
    const again = await house.act(system, (ctx) => publishService(ctx, brokenLamp));
    assert.deepEqual(again, { ok: true, value: { service: 'broken-lamp', version: 1, isNew: false } });
    assert.equal((await house.read((ctx) => listStream(ctx.db, ctx.place, 'service:broken-lamp'))).length, 1);
  });

  test('of a faulty declaration is refused with every finding, and leaves nothing', async () => {
    const faulty = second.replace('need: To come sooner\n', '').replace('lamp == "path"', 'lamp == "paht"');
    const refused = await house.act(system, (ctx) => publishService(ctx, faulty));
    assert.ok(!refused.ok && refused.refused === 'faulty');
    assert.ok(refused.findings.length > 0 && refused.findings.every(({ line, fix }) => line > 0 && fix !== ''));
    assert.equal(refused.detail.findings, refused.findings.length);
    assert.equal((await rowsOf()).length, 1);
  });

  test('is the operator’s alone', async () => {
    for (const actor of [staff, { kind: 'anonymous' } as const])
      assert.deepEqual(await house.act(actor, (ctx) => publishService(ctx, second)), {
        ok: false,
        refused: 'not-allowed',
      });
  });

  test('at the same time gives one version each, and none is lost', async () => {
    const other = brokenLamp.replace('service: broken-lamp', 'service: dark-lamp');
    const texts = [1, 2, 3].map((number) => other.replace('title: { en: Broken lamp,', `title: { en: Lamp ${number},`));
    const done = await Promise.all(texts.map((text) => house.act(system, (ctx) => publishService(ctx, text))));
    const versions = done.map((one) => (one.ok ? one.value.version : 0)).sort();
    assert.deepEqual(versions, [1, 2, 3]);
  });

  test('that was rolled back leaves nothing in memory that a later version could be taken for', async () => {
    const lost = second.replace('Broken street lamp', 'Lost');
    const act = house.act(system, async (ctx) => {
      await publishService(ctx, lost);
      await ctx.writes.flush();
      assert.equal((await getService(ctx, 'broken-lamp', 2)).declaration.title.en, 'Lost');
      throw new Error('no');
    });
    await assert.rejects(act, /no/);
    await publish(house, second);
    assert.equal(
      (await house.read((ctx) => getService(ctx, 'broken-lamp', 2))).declaration.title.en,
      'Broken street lamp',
    );
  });
});

describe('a service', () => {
  test('is found in its newest version, or the one that is named', async () => {
    assert.equal((await house.read((ctx) => getService(ctx, 'broken-lamp'))).version, 2);
    assert.equal((await house.read((ctx) => getService(ctx, 'broken-lamp', 1))).version, 1);
    assert.equal(await house.read((ctx) => findService(ctx, 'broken-lamp', 3)), undefined);
    const all = await house.read(listServices);
    assert.deepEqual(
      all.map(({ declaration, version }) => [declaration.service, version]),
      [
        ['broken-lamp', 2],
        ['dark-lamp', 3],
      ],
    );
  });

  test('in an older version has its own questions under the newest marking', async () => {
    const { declaration } = await house.read((ctx) => getService(ctx, 'broken-lamp', 1));
    assert.equal(declaration.title.en, 'Broken lamp');
    assert.equal(declaration.fields.remark?.mark, 'personal');
  });

  test('is compiled once for each version', async () => {
    const one = await house.read((ctx) => getService(ctx, 'broken-lamp', 1));
    const [again, newest] = await house.read(async (ctx) => [
      await getService(ctx, 'broken-lamp', 1),
      await getService(ctx, 'broken-lamp'),
    ]);
    assert.equal(again, one);
    assert.equal(await house.read((ctx) => getService(ctx, 'broken-lamp', 2)), newest);
  });

  test('of another place is not there', async () => {
    const place = await house.addPlace('elsewhere');
    assert.equal(await house.read({ place }, (ctx) => findService(ctx, 'broken-lamp')), undefined);
  });
});

describe('the record', () => {
  const check = async () => {
    const rebuilt = await rebuildCheck(house, house.place, serviceRebuilders, [publishedSources]);
    return rebuilt.ok ? rebuilt.counts : rebuilt.fault;
  };

  test('explains every version and which one is the newest', async () => {
    assert.deepEqual(await check(), { 'services.version': 5, 'services.service': 2 });
    await sequenceOnce(house, house.place);
    assert.equal((await verify(house, house.place, [publishedSources])).ok, true);
  });

  test('names the version whose text, digest or number somebody changed', async () => {
    const row = `where service = 'broken-lamp' and version = 1`;
    const changes: readonly (readonly [string, string, string])[] = [
      [
        `update services.version set source = source || ' ' ${row}`,
        `update services.version set source = rtrim(source, ' ') ${row}`,
        'its source is not the text that was published',
      ],
      [
        `update services.version set digest = sha256(digest) ${row}`,
        `update services.version set digest = sha256(convert_to(source, 'UTF8')) ${row}`,
        'its digest is not what the record says',
      ],
      [
        `update services.service set current_version = 1 where service = 'broken-lamp'`,
        `update services.service set current_version = 2 where service = 'broken-lamp'`,
        'its current_version is not what the record says',
      ],
    ];
    for (const [change, back, wrong] of changes) {
      await tamper(house, change);
      const fault = await check();
      assert.equal(fault.wrong, wrong);
      assert.equal((fault.key as { service?: string }).service, 'broken-lamp');
      await tamper(house, back);
    }
    assert.deepEqual(await check(), { 'services.version': 5, 'services.service': 2 });
  });

  test('finds a text that was changed together with its digest', async () => {
    const row = `where service = 'broken-lamp' and version = 1`;
    await tamper(
      house,
      `update services.version set source = source || ' ', digest = sha256(convert_to(source || ' ', 'UTF8')) ${row}`,
    );
    const verdict = await verify(house, house.place, [publishedSources]);
    assert.equal(verdict.ok ? undefined : verdict.fault.wrong, 'its source is not the text that was published');
    // A process that has not compiled the text yet refuses to run what is not what the digest names.
    await tamper(house, `update services.version set digest = sha256('other') ${row}`);
    await assert.rejects(
      house.read((ctx) => getService(ctx, 'broken-lamp', 1)),
      /was changed/,
    );
  });
});
