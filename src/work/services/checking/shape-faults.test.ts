import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDeclaration } from './check-declaration.js';
import { allows, refuses } from './testing/asking.js';
import { change, minimal } from './testing/minimal.js';

const addressMark =
  '  address:\n    type: address\n    label: { en: Where do you live?, cy: Ble rydych yn byw? }\n    mark: personal\n';
const addressKeep = '    need: To bring it back\n    keep: 1 year after closed\n';

refuses('no-mark', 'a field without a marking', [
  addressMark,
  addressMark.replace('  address', '  «address').replace('    mark: personal\n', ''),
]);
refuses('no-need', 'a field without a need', ['  reward:\n', '  «reward:\n'], ['    need: To pay it\n', '']);
refuses(
  'no-retention',
  'a field without a retention',
  ['  address:\n', '  «address:\n'],
  [addressKeep, '    need: To bring it back\n'],
);
refuses('missing-language', 'a text without its Welsh', [
  'label: { en: Are you ill?, cy: Ydych chi’n sâl? }',
  '«label: { en: Are you ill? }',
]);
refuses('missing-language', 'an option without its English', ['big: { en: Big, cy: Mawr }', '«big: { cy: Mawr }']);
refuses('missing-key', 'a transition that leads nowhere', ['        find:\n          to: found\n', '        «find:\n']);
refuses('unknown-key', 'a key that is not known', ['owner: cat-office', 'owner: cat-office\n«onwer: x']);
refuses('unknown-key', 'a key of a group that one of several shapes has', [
  'if: size == "big"\n          label',
  'if: { is: size == "big", release: whether, why: Because, «wy: x }\n          label',
]);
refuses('wrong-type', 'a number where text is needed', ['owner: cat-office', 'owner: «12']);
refuses('wrong-type', 'text where true or false is needed', [
  '    type: money',
  '    type: money\n    optional: «perhaps',
]);
refuses('wrong-value', 'a mark that is none', ['mark: special', 'mark: «secret']);
refuses('wrong-value', 'a retention that cannot be read', [
  '    need: To pay it\n    keep: 1 year',
  '    need: To pay it\n    keep: «some years',
]);
refuses('wrong-value', 'a threshold that protects nobody', ['threshold: 5', 'threshold: «1']);
refuses('wrong-value', 'an expression longer than two thousand characters', [
  "calculate: 'size",
  `calculate: «'${'true && '.repeat(300)}size`,
]);
refuses('empty-value', 'a key with nothing after it', ['owner: cat-office', '«owner:']);
refuses('wrong-name', 'a field with a name that expressions cannot read', ['  reward:\n', '  «Reward Money:\n']);
refuses('wrong-name', 'a release function that is none, by the name of its field', [
  '{ address: ward }',
  '{ «Address: ward }',
]);
refuses('wrong-value', 'a release function that is none', ['{ address: ward }', '{ address: «parish }']);
allows('a declaration without measures, costs and sign-in', [
  'costs:\n  finders: effort timed on the case\nmeasures:\n  found:\n    of: closed\n    counts: ending == "done"\n    for: happy-cats\n    better: up\n',
  '',
]);

test('how to mend a key is said by what it means and an example', () => {
  const [missing] = checkDeclaration(change(['    need: To pay it\n', ''])).findings;
  assert.equal(missing?.wrong, 'reward has no need');
  assert.match(missing?.fix ?? '', /^add need: To send the crew to the right door \(why the service must ask it/);
  const [unknown] = checkDeclaration(change(['owner: cat-office', 'onwer: cat-office'])).findings.filter(
    ({ rule }) => rule === 'unknown-key',
  );
  assert.equal(unknown?.fix, 'write owner, or take it out');
  const [value] = checkDeclaration(change(['mark: special', 'mark: secret'])).findings;
  assert.equal(value?.fix, 'write one of open, internal, personal, special');
});

test('nothing of a document rewrites the terminal that shows its findings', () => {
  const tricks = ['size == "\\\\u202eevil"', 'size == "\\\\u009b2J"'];
  for (const trick of tricks) {
    const { findings } = checkDeclaration(change([`calculate: 'size == "big" ?`, `calculate: '${trick} ?`]));
    assert.ok(findings.length > 0);
    for (const { wrong, fix } of findings) assert.doesNotMatch(wrong + fix, /[\p{Cc}\p{Cf}]/u);
  }
});

test('a hundred findings are shown, and how many more there are', () => {
  const { findings } = checkDeclaration(Array.from({ length: 300 }, (_, at) => `key${at}: 1`).join('\n'));
  assert.equal(findings.length, 101);
  assert.equal(findings.at(-1)?.rule, 'too-many-findings');
});
refuses('wrong-value', 'a party whose name every object of JavaScript has', [
  '    about: reporter\n    need: To tell you',
  '    about: «constructor\n    need: To tell you',
]);

test('the rest of a text that a comma broke off is told to be put between quotes', () => {
  const { findings } = checkDeclaration(
    minimal.replace('{ en: Big, cy: Mawr }', '{ en: Big, or bigger still, cy: Mawr }'),
  );
  assert.deepEqual(
    findings.map(({ rule, fix }) => `${rule}: ${fix}`),
    ['unknown-key: put the whole text between quotes: within { } a comma ends it'],
  );
});
