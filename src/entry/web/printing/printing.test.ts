import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';

import { checkout } from '../../../platform/checkout.js';
import { checkDeclaration, conditionOf, foldFields, pagesOf } from '../../../work/services/index.js';
import { type TestSite, testSite } from '../testing.js';
import { formCodeOf, readFormCode } from './form-code.js';
import { numberQuestions } from './present.js';
import { sayOnly } from './say-only.js';

const folder = join(checkout, 'definitions');
const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -5));
const services = files.filter((name) => !['markings', 'risk', 'help-improve-services'].includes(name));
let site: TestSite;
before(async () => {
  site = await testSite({ services });
});
after(() => site.close());

const declared = async (name: string) => {
  const { declaration } = checkDeclaration(await readFile(join(folder, `${name}.yaml`), 'utf8'));
  assert.ok(declaration, name);
  return declaration;
};

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('the form of a service', () => {
  for (const name of services)
    test(`of ${name} asks everything that the service asks, in both languages, with its hints and options`, async () => {
      const declaration = await declared(name);
      const folded = foldFields(declaration);
      const asked = pagesOf(declaration)
        .flatMap(({ ask }) => ask)
        .filter((field) => Object.hasOwn(folded, field));
      assert.ok(asked.length > 1);
      const numbers = numberQuestions(declaration);
      for (const language of ['en', 'cy'] as const) {
        const visitor = site.visitor();
        const page = await visitor.open(`/services/${name}/form?lang=${language}`);
        assert.equal(page.status, 200);
        const text = plain(page.text);
        for (const field of asked) {
          const question = declaration.fields[field];
          const label = (question?.cell?.label ?? question?.label)?.[language] ?? '?';
          const said = `${numbers.get(field)} ${label}`;
          assert.ok(text.includes(plain(said)), `${language}: ${said}`);
          const texts = [question?.hint, ...Object.values(question?.of ?? {})].flatMap((one) => one?.[language] ?? []);
          for (const one of texts) assert.ok(text.includes(plain(one)), `${language}: ${one}`);
          const only = sayOnly(declaration, field, numbers, language);
          assert.equal(only !== undefined, question?.['ask-if'] !== undefined, field);
          if (only !== undefined) assert.ok(text.includes(plain(only)), only);
          assert.notEqual(conditionOf(declaration, field), 'untold', field);
        }
        assert.ok(text.includes(formCodeOf(name, 1)));
        assert.ok(text.includes(declaration.purpose.law));
      }
    });

  test('tells in words of whom something is asked', async () => {
    const only = async (name: string, field: string, language: 'en' | 'cy') => {
      const declaration = await declared(name);
      return sayOnly(declaration, field, numberQuestions(declaration), language);
    };
    assert.equal(
      await only('register-a-food-business', 'partners', 'en'),
      'Only if you answered ‘A partnership’ to question 1.',
    );
    assert.equal(
      await only('register-a-food-business', 'partners', 'cy'),
      'Dim ond os gwnaethoch ateb ‘Partneriaeth’ i gwestiwn 1.',
    );
    assert.match((await only('council-tax-single-person-discount', 'disregarded', 'en')) ?? '', /is more than 1\.$/);
    assert.match((await only('missed-bin', 'help', 'en')) ?? '', /you answered ‘[^’]+’ or ‘[^’]+’ to question/);
  });

  test('is linked from the page of its service, has a large print, and is of the version that runs', async () => {
    const visitor = site.visitor();
    const start = await visitor.open('/services/missed-bin');
    assert.ok(start.links.some(({ href }) => href === '/services/missed-bin/form'));
    const large = await visitor.open('/services/missed-bin/form/large');
    assert.match(large.body, /gh-form--large/);
    assert.equal((await visitor.open('/services/nothing/form')).status, 404);
  });

  test('is not there of a service that takes none on paper', async () => {
    const source = (await readFile(join(folder, 'graffiti.yaml'), 'utf8')).replace(', paper', '');
    const other = await testSite({ services: [source] });
    const visitor = other.visitor();
    assert.equal((await visitor.open('/services/graffiti/form')).status, 404);
    assert.doesNotMatch((await visitor.open('/services/graffiti')).text, /Print this form/);
    await other.close();
  });
});

describe('the code of a form', () => {
  const service = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,6}){0,3}$/);
  const version = fc.integer({ min: 1, max: 9999 });

  test('is read back, however it was spaced or its letters written', () => {
    fc.assert(
      fc.property(service, version, (name, number) => {
        const code = formCodeOf(name, number);
        for (const typed of [code, code.toUpperCase(), ` ${code.replace('@', ' @ ')} `, code.replace(/-(..)$/, ' $1')])
          assert.deepEqual(readFormCode(typed), { service: name, version: number });
      }),
    );
  });

  test('is not read with another version’s letters but by rare chance', () => {
    const slips = Array.from({ length: 2000 }, (_, at) => formCodeOf('missed-bin', at + 2).slice(-2));
    const wrong = slips.filter((check) => readFormCode(`missed-bin@1-${check}`) !== undefined);
    assert.ok(wrong.length < 20, `${wrong.length}`);
    assert.equal(readFormCode('missed-bin'), undefined);
  });
});
