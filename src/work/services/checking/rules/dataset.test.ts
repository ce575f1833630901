import { allows, refuses } from '../testing/asking.js';

refuses(
  'sealed-column',
  'a sealed answer without a release function',
  ['    - { address: ward }\n', '    - «address\n'],
  ['by: [ward, size]', 'by: [size]'],
);
refuses(
  'sealed-column',
  'an internal answer, which is never public',
  ['    - ending\n', '    - ending\n    - «reward\n'],
  ['    mark: open\n    need: To pay it', '    mark: internal\n    need: To pay it'],
);
refuses('sealed-column', 'an internal fact of the case', ['    - ending\n', '    - ending\n    - «team\n']);
refuses(
  'release-does-not-fit',
  'a release function that takes another type',
  ['{ address: ward }', '{ address: «month }'],
  ['by: [ward, size]', 'by: [month, size]'],
);
refuses('release-does-not-fit', 'the outward half of a text that is no postcode', [
  '    - ending\n',
  '    - ending\n    - { email: «outward }\n',
]);
refuses('release-does-not-fit', 'a release function that takes another type, in the long form', [
  'from: lost_on, release: month',
  'from: lost_on, release: «band',
]);
refuses('unknown-field', 'a column of what is not there', ['    - ending\n', '    - ending\n    - «colour\n']);
refuses('same-column', 'two columns of one name', ['    - ending\n', '    - ending\n    - «ending\n']);
refuses('unknown-column', 'protection by a column that is not there', ['by: [ward, size]', 'by: [ward, «address]']);
allows('a special answer may be released', ['    - ending\n', '    - ending\n    - { email: whether }\n']);
refuses('sealed-column', 'the area of a case, which is made of a sealed address', [
  '    - ending\n',
  '    - ending\n    - «area\n',
]);
refuses(
  'typed-column',
  'an answer that is typed by hand, whatever its mark',
  ['    - ending\n', '    - ending\n    - «email\n'],
  ['    mark: personal\n    about: reporter\n    need: To tell you', '    mark: open\n    need: To tell you'],
);
const label = '    calculate: \'size == "big" ? pounds(10) : pounds(5)\'';
refuses(
  'typed-column',
  'a calculated field that passes on what was typed',
  ['    - ending\n', '    - ending\n    - «reward\n'],
  ['    type: money', '    type: text'],
  [label, '    calculate: \'size == "big" ? email : "none"\''],
  ['    mark: personal\n    about: reporter\n    need: To tell you', '    mark: open\n    need: To tell you'],
);
allows(
  'a calculated text of constants may be a column',
  ['    - ending\n', '    - ending\n    - reward\n'],
  ['    type: money', '    type: text'],
  [label, '    calculate: \'size == "big" ? "a lot" : "little"\''],
);
