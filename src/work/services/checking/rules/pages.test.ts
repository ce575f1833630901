import { allows, refuses } from '../testing/asking.js';

refuses('unknown-field', 'a page of a field that is not there', ['  - ill\n', '  - ill\n  - «colour\n']);
refuses('unknown-field', 'a field that is not there among others on a page', [
  '[address, email]',
  '[address, email, «colour]',
]);
refuses('unknown-field', 'a field that is not there under a title', [
  '  - ill\n',
  '  - ill\n  - title: { en: More, cy: Mwy }\n    ask:\n      - «colour\n',
]);
refuses('on-two-pages', 'a field on two pages', ['  - ill\n', '  - ill\n  - «size\n']);
refuses(
  'never-asked',
  'a field that is on no page and is not calculated',
  ['  - ill\n', ''],
  ['  ill:\n', '  «ill:\n'],
);
refuses(
  'unreachable-question',
  'a question that hangs on a later one',
  ['  - size\n  - lost_on\n', '  - lost_on\n  - size\n'],
  ['ask-if: size', 'ask-if: «size'],
);
refuses(
  'unreachable-question',
  'a question that hangs on a later one by way of a calculated field',
  ['  - size\n  - lost_on\n', '  - lost_on\n  - size\n'],
  ['ask-if: size == "big"', 'ask-if: «reward > pounds(5)'],
);
refuses('unreachable-question', 'a condition that is never true', ['ask-if: size == "big"', 'ask-if: «"false"']);
refuses('unreachable-question', 'a condition that contradicts itself', [
  'ask-if: size == "big"',
  'ask-if: «size == "big" && size == "small"',
]);
refuses(
  'unreachable-question',
  'a condition that contradicts the condition of what it reads',
  [
    '    label: { en: Are you ill?, cy: Ydych chi’n sâl? }',
    '    label: { en: Are you ill?, cy: Ydych chi’n sâl? }\n    ask-if: size == "small"',
  ],
  ['    type: email', '    type: email\n    ask-if: «ill && size == "big"'],
  ['  - [address, email]\n  - ill\n', '  - ill\n  - [address, email]\n'],
  [
    '    mark: personal\n    about: reporter\n    need: To tell you',
    '    mark: special\n    about: reporter\n    need: To tell you',
  ],
  ['  find-by:\n    - email\n', '  find-by:\n'],
);
allows(
  'a question may hang on one before it on its page',
  ['[address, email]', '[address, email, lost_on]'],
  ['  - size\n  - lost_on\n', '  - size\n'],
);
refuses(
  'reads-later',
  'a refusal that reads what is asked later',
  ['  - if: lost_on > today', '  - if: «lost_on > today || answered(late)'],
  [
    '  reward:\n',
    '  late:\n    type: date\n    label: { en: Late, cy: Hwyr }\n    mark: open\n    need: To know\n    keep: 1 year after closed\n  reward:\n',
  ],
  ['  - ill\n', '  - ill\n  - late\n'],
);
refuses('ring', 'a calculated field that reads itself', [
  'calculate: \'size == "big" ? pounds(10) : pounds(5)\'',
  'calculate: «reward + pounds(5)',
]);
refuses(
  'ring',
  'calculated fields that read one another',
  ['calculate: \'size == "big" ? pounds(10) : pounds(5)\'', 'calculate: «bonus + pounds(5)'],
  [
    'pages:\n',
    '  bonus:\n    type: money\n    label: { en: Bonus, cy: Bonws }\n    calculate: reward + pounds(1)\n    mark: open\n    need: To pay it\n    keep: 1 year after closed\npages:\n',
  ],
);
refuses('ring', 'a question that hangs on itself', ['ask-if: size == "big"', 'ask-if: «answered(lost_on)']);
