import { allows, refuses } from '../testing/asking.js';

const ill = '    mark: special\n    about: reporter';

refuses('no-about', 'a special field that is about nobody', ['  ill:\n', '  «ill:\n'], [ill, '    mark: special']);
refuses(
  'no-about',
  'a personal field that is about nobody',
  ['  email:\n', '  «email:\n'],
  ['    mark: personal\n    about: reporter\n    need: To tell you', '    mark: personal\n    need: To tell you'],
);
allows('an open field may say whom it is about', [
  '    mark: open\n    need: To pay it',
  '    mark: open\n    about: reporter\n    need: To pay it',
]);
refuses(
  'no-condition',
  'special data without a condition of article 9',
  ['  condition: Article 9(2)(g)\n', ''],
  ['mark: special', 'mark: «special'],
);
allows(
  "special data may have a condition in its own field's purpose",
  ['  condition: Article 9(2)(g)\n', ''],
  [
    ill,
    `${ill}\n    purpose: { id: door, basis: consent, dpv: 'https://w3id.org/dpv#RequestedServiceProvision', law: Cats Act 1901 s.2, condition: Article 9(2)(a) }`,
  ],
);
refuses(
  'no-options',
  'a choice without options',
  ['  size:\n', '  «size:\n'],
  ['    of:\n      small: { en: Small, cy: Bach }\n      big: { en: Big, cy: Mawr }\n', ''],
  ['ask-if: size == "big"', 'ask-if: answered(size)'],
  ['if: size == "small"', 'if: answered(size)'],
  ['          if: size == "big"\n', ''],
  ['\'size == "big" ?', "'answered(size) ?"],
);
refuses('same-words', 'two options that read alike in one language', [
  'big: { en: Big, cy: Mawr }',
  'big: { en: Big, cy: «bach }',
]);
refuses('needless-key', 'options of what is no choice', [
  '    type: email',
  '    type: email\n    «of: { a: { en: A, cy: A } }',
]);
refuses('needless-key', 'a limit of what is no long text', ['    type: email', '    type: email\n    «limit: 20']);
allows('a yes or no may be worded', [
  '    type: yes-no',
  '    type: yes-no\n    of: { yes: { en: I am, cy: Ydw }, no: { en: I am not, cy: Nac ydw } }',
]);
refuses('calculated-and-asked', 'a calculated field with a condition on being asked', [
  '    type: money',
  '    type: money\n    «ask-if: size == "big"',
]);
refuses('calculated-and-asked', 'a calculated field on a page', ['  - ill\n', '  - ill\n  - «reward\n']);
refuses('reserved-name', 'a field that would hide a fact of the case', ['  reward:\n', '  «state:\n']);
refuses('reserved-name', 'a field that no expression could name', ['  reward:\n', '  «return:\n']);
refuses('reserved-name', 'a transition named as the way back', ['        stop:\n', '        «reopen:\n']);
refuses(
  'too-many-fields',
  'more fields than a journey can look at',
  ['fields:\n', '«fields:\n'],
  [
    'pages:\n',
    `${Array.from({ length: 200 }, (_, at) => `  f${at}: { type: money, label: { en: A, cy: B }, calculate: pounds(1), mark: open, need: To know, keep: 1 year after closed }\n`).join('')}pages:\n`,
  ],
);
