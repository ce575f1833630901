import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { isClearedFor } from '../../../foundation/assurance/index.js';
import { mintSubject, sealRow } from '../../../foundation/vault/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { CaseId } from '../../../platform/ids.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { seal } from '../../../platform/sealed/index.js';
import { open } from '../../../platform/sealed/open.js';
import { publish } from '../../services/testing.js';
import { writeLetter } from '../write-letter.js';
import { writeText } from '../write-text.js';
import { type AnswersSaid, heldBack } from './declared-words.js';
import { openAnswers } from './open-answers.js';

const marks = ['open', 'internal', 'personal', 'special'] as const;
const handlings = ['OFFICIAL', 'OFFICIAL-SENSITIVE PERSONAL'] as const;
/** One answer of each mark and marking, of a choice and of what people type. */
const kinds = ['text', 'choice'] as const;
const answers = marks.flatMap((mark) =>
  handlings.flatMap((handling) =>
    kinds.map((type) => ({ mark, handling, type, name: `${type}_${mark}_${handling.length > 8 ? 'high' : 'low'}` })),
  ),
);
const isSealed = (mark: string) => mark === 'personal' || mark === 'special';
const canaryOf = (name: string) => `canary of ${name}`;

const fields = answers.map(({ name, type, mark, handling }) => {
  const of =
    type === 'choice' ? `\n    of: { a: { en: ${canaryOf(name)}, cy: ${canaryOf(name)} }, b: { en: b, cy: b } }` : '';
  const high = handling === 'OFFICIAL' ? '' : '\n    handled-by: lighting\n    review-by: 2030-01-01';
  return `  ${name}:
    type: ${type}
    label: { en: Tell us ${name}, cy: Dywedwch ${name} }${of}
    mark: ${mark}
    handling: ${handling}${high}
    about: reporter
    need: To test
    keep: 1 year after closed`;
});
const source = `service: told
title: { en: Told, cy: Dweud }
summary: { en: Told, cy: Dweud }
owner: lighting
for: [safe-streets]
channels: [web]
purpose: { id: telling, basis: public-task, dpv: 'https://w3id.org/dpv#RequestedServiceProvision', law: An Act, condition: Article 9(2)(g) }
impact:
  assessed-on: 2026-02-16
  assessed-by: data-protection
  review-by: 2030-02-16
  risks:
    - { risk: { en: A, cy: A }, measures: { en: B, cy: B }, left: low }
fields:
${fields.join('\n')}
pages: [${answers.map(({ name }) => name).join(', ')}]
case:
  clock: { promise: 5 working days, told: { en: Soon, cy: Cyn hir } }
  states:
    received: { label: { en: In, cy: I mewn }, team: desk, can: { end: { to: ended, by: desk, label: { en: End, cy: Gorffen } } } }
    ended: { ends: done, label: { en: Ended, cy: Wedi gorffen } }
  sees: { desk: [${answers
    .filter(({ mark }) => isSealed(mark))
    .map(({ name }) => name)
    .join(', ')}] }
`;

const house = await testHouse();
after(() => house.close());
await publish(house, source);
const said: AnswersSaid = await house.act(async (ctx) => {
  const [subject, row] = [mintSubject(ctx), ctx.ids.next<'case'>() as CaseId];
  const part = (of: 'personal' | 'special') => ({
    ...{ subject, mark: of, keep: '1 year after closed' },
    values: Object.fromEntries(
      answers
        .filter(({ mark }) => mark === of)
        .map(({ name, type }) => [name, seal(type === 'choice' ? 'a' : canaryOf(name))]),
    ),
  });
  await sealRow(ctx, {
    ...{ table: 'cases.case', row, version: 1, scope: `case:${row}` },
    parts: [part('personal'), part('special')],
  });
  const plain = answers
    .filter(({ mark }) => !isSealed(mark))
    .map(({ name, mark, handling }) => {
      const words = { en: canaryOf(name), cy: canaryOf(name) };
      return [name, { words, mark, handling }] as const;
    });
  const sealed = answers.filter(({ mark }) => isSealed(mark)).map(({ name }) => name);
  return { service: 'told', version: 1, row, subject, sealed, plain: Object.fromEntries(plain) };
});

const clearance = fc.record({
  mark: fc.constantFrom(...marks),
  handling: fc.constantFrom('OFFICIAL' as const, 'OFFICIAL-SENSITIVE' as const),
});

test('no message carries an answer that is marked above what its way may carry, whatever it says and to whom it goes', async () => {
  await fc.assert(
    fc.asyncProperty(
      ...[fc.constantFrom('text', 'email', 'letter' as const), clearance, fc.boolean()],
      fc.subarray([...answers], { minLength: 1 }),
      async (by, highest, isAccount, named) => {
        const opened = await house.read((ctx) => openAnswers(ctx, said, { by: by as 'email', isAccount }, highest));
        const gaps = named.map(({ name }) => `{${name}}`).join(' ');
        const words = { subject: { en: gaps, cy: gaps }, text: { en: gaps, cy: gaps }, short: { en: gaps, cy: gaps } };
        const place = { en: 'Wealdham', cy: 'Wealdham' };
        const asked = {
          ...{ place: house.place, placeName: place, template: 'case-moved' as const, language: 'en' as const },
          ...{
            fields: { reference: 'X' },
            declared: { ...words, facts: {}, answers: said, place, link: place, opened },
          },
        };
        const { subject, text } = writeLetter({ ...asked, to: open('canary@example.org') });
        const all = by === 'text' ? [writeText(asked)] : [subject, text];
        for (const written of all.map((one) => reveal(one)))
          for (const one of named) {
            const isTypedForStranger = isSealed(one.mark) && one.type === 'text' && !isAccount;
            const mayGo = isClearedFor(one, highest) && !isTypedForStranger;
            assert.equal(new RegExp(`${canaryOf(one.name)}(?![a-z_])`).test(written), mayGo, one.name);
            if (!mayGo) assert.ok(written.includes(heldBack.en));
          }
      },
    ),
    { numRuns: 60 },
  );
});

test('a marking that was raised since is the one that counts', async () => {
  await publish(
    house,
    source.replace('mark: personal\n    handling: OFFICIAL\n', 'mark: special\n    handling: OFFICIAL\n'),
  );
  const highest = { mark: 'personal', handling: 'OFFICIAL' } as const;
  const opened = await house.read((ctx) => openAnswers(ctx, said, { by: 'email', isAccount: true }, highest));
  assert.ok(!('text_personal_low' in opened));
  assert.ok('choice_personal_low' in opened);
});
