import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { linkSubject } from '../../../foundation/vault/index.js';
import type { CaseId } from '../../../platform/ids.js';
import { getCase, markingOf } from '../../../work/cases/index.js';
import { getService } from '../../../work/services/index.js';
import { deskSite } from '../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const carys = await site.officer({ name: 'Carys Whitlock', roles: ['council-tax-team'] });
const text = (typed: string) => ({ '': [typed] });

describe('the page on markings', () => {
  test('says what each asks and how much of each service bears it, to anybody, in both languages', async () => {
    const page = await site.visitor().open('/marking');
    assert.equal(page.status, 200);
    assert.match(page.text, /OFFICIAL-SENSITIVE What it is The small part that would do real harm/);
    assert.match(page.text, /discount[^:]*: 1 of \d+ answers/);
    assert.match(page.text, /PERSONAL It is about a person who could be harmed/);
    const welsh = await site.visitor().open('/marking?lang=cy');
    assert.match(welsh.text, /Sut rydym yn marcio gwybodaeth/);
  });
});

describe('the marking of a case', () => {
  const markingsOf = async (id: CaseId) => {
    const { body } = await carys.open(`/desk/cases/${id}`);
    return [...body.matchAll(/gh-marking[^>]*><strong lang="en">([^<]*)/g)].map(([, marking]) => marking);
  };

  test('is the highest of what is shown, at head and foot: an answer that was not given raises nothing', async () => {
    const plain = await site.open('council-tax-single-person-discount');
    assert.deepEqual(await markingsOf(plain), ['OFFICIAL', 'OFFICIAL']);
    const sensitive = await site.open('council-tax-single-person-discount', {
      ...{ adults: text('2'), disregarded_because: text('carer') },
    });
    const marking = 'OFFICIAL-SENSITIVE PERSONAL';
    assert.deepEqual(await markingsOf(sensitive), [marking, marking]);
  });

  test('joins the descriptors of all that is sensitive', async () => {
    const { declaration } = await site.house.read((ctx) => getService(ctx, 'missed-bin'));
    const [first = '', second = '', third = ''] = Object.keys(declaration.fields);
    const handled = (field: string, handling: string) => {
      const question = declaration.fields[field];
      assert.ok(question);
      return { [field]: { ...question, handling } };
    };
    const sensitive = handled(first, 'OFFICIAL-SENSITIVE PERSONAL');
    const fields = { ...declaration.fields, ...sensitive, ...handled(second, 'OFFICIAL-SENSITIVE LEGAL') };
    const marked = { ...declaration, fields };
    assert.equal(markingOf(marked, [first, second, third]), 'OFFICIAL-SENSITIVE LEGAL PERSONAL');
    assert.equal(markingOf(marked, [third, 'toString']), 'OFFICIAL');
  });
});

describe('what a resident reads or takes away', () => {
  const bears = /gh-marking[^>]*><strong lang="en">OFFICIAL-SENSITIVE PERSONAL</g;
  const sensitive = { adults: text('2'), disregarded_because: text('carer') };
  const holder = async (more: object, ...parties: string[]) => {
    const id = await site.open('council-tax-single-person-discount', { ...more });
    const resident = await site.resident();
    await site.house.act(async (ctx) => {
      const { subjects } = await getCase(ctx, id);
      for (const party of parties) {
        const subject = subjects[party];
        assert.ok(subject);
        await linkSubject(ctx, subject, resident.person);
      }
    });
    return { id, resident };
  };

  test('says at head and foot that it carries an answer marked OFFICIAL-SENSITIVE, with its descriptor', async () => {
    const { id, resident } = await holder(sensitive, 'household');
    assert.equal((await resident.open('/your-data')).body.match(bears)?.length, 2);
    assert.equal((await resident.open(`/your-data/correct/${id}/disregarded_because`)).body.match(bears)?.length, 1);
    const copy = (await resident.post('/your-data/copy', { form: 'page' })).body;
    assert.equal(copy.match(/<p class="marking (head|foot)" lang="en">OFFICIAL-SENSITIVE PERSONAL</g)?.length, 2);
    const data = JSON.parse((await resident.post('/your-data/copy', { form: 'data' })).body);
    assert.equal(data.marking, 'OFFICIAL-SENSITIVE PERSONAL');
    assert.equal(data.requests[0].marking, 'OFFICIAL-SENSITIVE PERSONAL');
    const marks = data.requests[0].answers.filter(({ marking }: { marking: string }) => marking !== 'OFFICIAL');
    assert.deepEqual(
      marks.map(({ field }: { field: string }) => field),
      ['disregarded_because'],
    );
  });

  test('says nothing of it where no such answer was given, or where it is about somebody else', async () => {
    const { resident } = await holder(sensitive, 'applicant');
    assert.doesNotMatch((await resident.open('/your-data')).body, /gh-marking/);
    assert.doesNotMatch((await resident.post('/your-data/copy', { form: 'page' })).body, /OFFICIAL-SENSITIVE/);
    const data = JSON.parse((await resident.post('/your-data/copy', { form: 'data' })).body);
    assert.equal(data.marking, 'OFFICIAL');
  });
});
