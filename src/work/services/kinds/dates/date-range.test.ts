import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getCalendar } from '../../../places/index.js';
import { refusalOf } from '../../answering/refusal-of.js';
import { askingAt } from '../../answers.js';
import { checkDeclaration } from '../../checking/check-declaration.js';
import { compile } from '../../compiling/compiled.js';
import { firm, sealAll } from '../../testing.js';

const stay = `fields:
  stay:
    type: date-range
    label: { en: When do you stay?, cy: Pryd ydych yn aros? }
    refuse:
      - if: days(stay.from, stay.to) > 14 || stay.from < today
        say: { en: Fourteen days at most, cy: Pedwar diwrnod ar ddeg ar y mwyaf }
    mark: open
    need: To keep a place
    keep: 1 year after closed
`;
const source = firm.replace('fields:\n', stay).replace('pages: [kind,', 'pages: [stay, kind,');
const clock = { calendar: getCalendar('england-and-wales'), timeZone: 'Europe/London' };
const asking = askingAt(clock, new Date('2026-03-02T09:00:00Z'));

test('an expression reads the first and the last day', () => {
  const { declaration, findings } = checkDeclaration(source);
  assert.deepEqual(findings, []);
  assert.ok(declaration);
  const service = compile(declaration, 1);
  const say = (from: string, to: string) => refusalOf(service, 'stay', sealAll({ stay: { from, to } }), asking)?.en;
  assert.equal(say('2026-03-02', '2026-03-16'), undefined);
  assert.equal(say('2026-03-02', '2026-03-17'), 'Fourteen days at most');
  assert.equal(say('2026-03-01', '2026-03-02'), 'Fourteen days at most');
  assert.deepEqual([...(service.expressions.get('fields/stay/refuse/0/if')?.reads ?? [])], ['stay', 'today']);
});

test('the days themselves are not compared', () => {
  const [finding] = checkDeclaration(source.replace('stay.from < today', 'stay < today')).findings;
  assert.equal(finding?.rule, 'expression');
});

test('bank details are sealed, and nobody is searched for by them', () => {
  const bank = (mark: string, more = '') =>
    checkDeclaration(
      source
        .replace('type: date-range', 'type: bank-details')
        .replace(/ {4}refuse:\n {6}- if: days[^\n]*\n[^\n]*\n/, '')
        .replace('    mark: open\n    need: To keep', `    mark: ${mark}\n    about: applicant\n    need: To keep`)
        .replace('find-by: [email]', `find-by: [email${more}]`),
    ).findings.map(({ rule }) => rule);
  assert.deepEqual(bank('personal'), []);
  assert.deepEqual(bank('internal'), ['bank-details-shown']);
  assert.deepEqual(bank('personal', ', stay'), ['bank-details-shown']);
});
