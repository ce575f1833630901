import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { judgeIncident, listIncidents, scopeIncident } from '../../../../foundation/assurance/index.js';
import { checkout } from '../../../../platform/checkout.js';
import { publishService } from '../../../../work/services/index.js';
import { deskSite } from '../../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const system = { kind: 'system', name: 'test' } as const;
const handler = await site.officer({ name: 'Nia Corrigan', roles: ['data-protection'] });
const url = '/desk/marking';
const discount = 'council-tax-single-person-discount' as const;
const reason = 'Why do they not count\\?';

/** A row of the table of signs, as it reads with its columns' names. */
const row = (sign: string, leans: 'much' | 'little', found: number, where = '') =>
  new RegExp(`Sign${sign} Hints atToo ${leans} Found${found} Where${where}`);

/** Publishes a declaration of `definitions/` with something in it changed. */
async function publish(name: string, change: (source: string) => string): Promise<void> {
  const source = change(await readFile(join(checkout, 'definitions', `${name}.yaml`), 'utf8'));
  const published = await house.act(system, (ctx) => publishService(ctx, source));
  assert.ok(published.ok && published.value.isNew);
}

const lower = (source: string) =>
  source.replace(/ {4}handling: OFFICIAL-SENSITIVE PERSONAL\n {4}handled-by: revenues\n {4}review-by: .*\n/, '');

describe('the page of whether marking is right', () => {
  test('is there for those who protect data, and for nobody else', async () => {
    const other = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
    assert.equal((await other.open(url)).status, 404);
    assert.match((await site.visitor().open(url)).path, /^\/desk\/sign-in/);
    assert.match((await handler.open('/desk/incidents')).body, /href="\/desk\/marking"/);
    assert.match((await handler.open(`${url}?lang=cy`)).text, /A yw ein marcio’n gywir\?/);
    await handler.open(`${url}?lang=en`);
  });

  test('tells what is marked and was never opened, then who opened it: its own team, or another too', async () => {
    const id = await site.open(discount);
    assert.match(
      (await handler.open(url)).text,
      row('Marked, and never opened', 'much', 1, `Apply for [^:]*: ${reason}`),
    );
    const team = 'council-tax-team';
    const carys = await site.officer({ name: 'Carys Whitlock', roles: [team], teams: [team] });
    await carys.open(`/desk/cases/${id}`);
    const own = (await handler.open(url)).text;
    assert.match(own, row('Marked, and never opened', 'much', 0, 'Nowhere'));
    assert.match(own, row('Opened by its own team alone', 'much', 1));
    await house.act(system, async (ctx) => {
      ctx.writes.run('update cases."case" set team = $2 where place_id = $1', [ctx.place, 'appeals']);
    });
    const others = (await handler.open(url)).text;
    assert.match(others, row('Opened by its own team alone', 'much', 0));
    assert.match(
      others,
      /Ownerrevenues Looked at again by1 April 2027 Requests1 Times opened1 By others than owner and team1/,
    );
    assert.match(others, /Teamappeals Requests1 Under the marking1 Share100%/);
  });

  test('tells special data that is not marked, and an incident about a case with nothing marked', async () => {
    await handler.post('/desk/incidents', { kind: 'lost', miss: 'happened', hours: '0', what: 'Left on the bus' });
    const about = await site.open('missed-bin');
    await house.act({ kind: 'staff', person: handler.person, roles: ['data-protection'] }, async (ctx) => {
      const [one] = await listIncidents(ctx);
      assert.ok(one);
      assert.ok((await scopeIncident(ctx, { id: one.id, officer: undefined, case: about, days: 1 })).ok);
      await ctx.writes.flush();
      assert.ok((await judgeIncident(ctx, { id: one.id, judgement: 'risk' })).ok);
    });
    const { text } = await handler.open(url);
    assert.match(text, row('Not marked, in an incident', 'little', 1, 'Report a missed bin'));
    assert.match(text, row('Special data, not marked', 'little', 1, 'Report a missed bin'));
  });

  test('tells what was refused as SECRET, where and when, and never its words', async () => {
    await handler.post('/desk/incidents', { kind: 'lost', miss: 'nearly', hours: '0', what: 'TOP SECRET: Redkite' });
    const page = await handler.open(url);
    assert.match(page.text, /When2 March 2026 at 9am MarkingTOP SECRET WhereIn a note or report StateOpen/);
    assert.doesNotMatch(page.body, /Redkite/);
    const link = page.links.find(({ text }) => text.startsWith('See to it'))?.href ?? '';
    assert.match((await handler.open(link)).text, /A text marked above OFFICIAL, not kept/);
  });

  test('tells from one version to the next what was lowered and what was raised, to anybody too', async () => {
    await publish(discount, lower);
    assert.match(
      (await handler.open(url)).text,
      row('Marking later taken away', 'much', 1, `Apply for [^:]*: ${reason}`),
    );
    await publish(discount, (source) => `${source}\n`);
    const guide = await site.visitor().open('/marking');
    assert.match(guide.text, /Marking later taken away 1 .*Marking later added 1 /);
    assert.match((await site.visitor().open('/marking?lang=cy')).text, /Marc wedi’i dynnu wedyn 1/);
  });

  test('counts requests for anybody no closer than five', async () => {
    const count = async () => (await site.visitor().open('/marking')).text;
    assert.match(await count(), /Requests in the last 365 days: [^:]*discount[^:]* Fewer than 5/);
    for (let more = 0; more < 4; more += 1) await site.open(discount);
    assert.match(await count(), /Requests in the last 365 days: [^:]*discount[^:]* 5 /);
    house.clock.advance(366 * 24 * 3_600_000);
    assert.match(await count(), /discount[^:]* Fewer than 5/, 'a year later they are past');
    assert.match(await count(), /Not looked at again by its day 0/);
    house.clock.advance(366 * 24 * 3_600_000);
    assert.match(await count(), /Not looked at again by its day 1/);
  });
});
