import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import { type Declaration, getService } from '../../services/index.js';
import { brokenLamp, publish } from '../../services/testing.js';
import type { Case } from '../case.js';
import type { Note } from '../notes/note-store.js';
import { noteField } from '../notes/seal-as-note.js';
import { openLamp } from '../testing.js';
import { grantsOf } from './grants-of.js';
import { listSearches } from './list-searches.js';
import { planLooks } from './plan-looks.js';

const house = await testHouse();
after(() => house.close());
const { declaration } = await publish(house);
const one = await openLamp(house);

const staff = (...roles: readonly string[]) => ({ kind: 'staff', person: house.ids.next<'person'>(), roles }) as const;
const note: Note = {
  id: house.ids.next<'note'>(),
  case: one.id,
  writtenAt: house.clock.now(),
  writtenBy: 'system:test',
  kind: 'note',
};
const plan = (
  roles: readonly string[],
  notes: readonly Note[] = [],
  of: Declaration = declaration,
  given: Case = one,
) => planLooks(staff(...roles), { one: given, declaration: of, notes });

describe('the looks that opening a case is', () => {
  test('are one for each purpose, of the fields that the reader’s roles see, about whom they are', () => {
    const { looks, withheld } = plan(['lamp-desk']);
    assert.deepEqual(
      looks.map(({ purpose, fields }) => [purpose, fields]),
      [
        ['lighting', ['afraid', 'address', 'born_on', 'neighbour']],
        ['replies', ['email']],
      ],
    );
    const [look] = looks;
    assert.deepEqual(
      [look?.subjectOf.neighbour, look?.subjectOf.address],
      [one.subjects.witness, one.subjects.reporter],
    );
    assert.deepEqual([look?.reason, look?.case, withheld], ['case-work', one.id, []]);
  });

  test('hold less for a role that sees less, and tell what stays shut', () => {
    const { looks, seen, withheld } = plan(['fitters']);
    assert.deepEqual(
      looks.map(({ fields }) => fields),
      [['address']],
    );
    assert.deepEqual([seen, withheld], [['address'], ['afraid', 'born_on', 'neighbour', 'email']]);
  });

  test('are none for roles that see nothing, and for nobody', () => {
    for (const roles of [['librarians'], []]) {
      const { looks, seen, seesNotes } = plan(roles, [note]);
      assert.deepEqual([looks, seen, seesNotes], [[], [], false]);
    }
    assert.deepEqual(planLooks({ kind: 'anonymous' }, { one, declaration, notes: [note] }).looks, []);
  });

  test('take in the notes where there are any, under a name that no field can have', () => {
    const [look] = plan(['fitters'], [note]).looks;
    assert.deepEqual(look?.fields, ['address', noteField]);
    assert.deepEqual(look?.rows, [
      { table: 'cases.case', row: one.id },
      { table: 'cases.note', row: note.id },
    ]);
    assert.equal(look?.subjectOf[noteField], one.subjects.reporter);
    assert.equal(/^[a-z][a-z0-9_]*$/.test(noteField), false);
  });

  test('go by the newest version: what is no longer granted is not opened in an old case either', async () => {
    const narrowed = brokenLamp
      .replace('fitters: [address]', 'fitters: [born_on]')
      .replace('Broken lamp,', 'Dark lamp,');
    await publish(house, narrowed);
    const now = await house.read((ctx) => getService(ctx, one.service, one.serviceVersion));
    const { seen, withheld } = plan(['fitters'], [], now.declaration);
    assert.deepEqual([seen, withheld.includes('address')], [['born_on'], true]);
  });
});

describe('who reads notes', () => {
  const granted = (of: Declaration, role: string) =>
    grantsOf(of).some((grant) => grant.role === role && grant.fields.includes(noteField));
  const blind: Declaration = { ...declaration, case: { ...declaration.case, sees: { 'lamp-desk': ['address'] } } };
  const open = Object.fromEntries(
    Object.entries(declaration.fields).map(([name, field]) => [name, { ...field, mark: 'open' as const }]),
  );

  test('is whoever sees something of the case', () => {
    assert.deepEqual([granted(blind, 'lamp-desk'), granted(blind, 'fitters')], [true, false]);
  });

  test('is everybody who works on it where the service seals nothing', () => {
    assert.equal(granted({ ...blind, fields: open, case: { ...blind.case, sees: {} } }, 'fitters'), true);
  });
});

describe('the lines by which somebody is found', () => {
  test('are those whose sealed fields the role sees; each service has an index of its own', () => {
    const kinds = (...roles: readonly string[]) => listSearches(staff(...roles), declaration).map(({ kind }) => kind);
    assert.deepEqual(kinds('lamp-desk'), ['broken-lamp:email', 'broken-lamp:address+lamp']);
    assert.deepEqual(kinds('fitters'), ['broken-lamp:address+lamp']);
    assert.deepEqual(kinds('librarians'), []);
    assert.deepEqual(listSearches(staff('fitters'), declaration)[0]?.sealed, ['address']);
  });
});
