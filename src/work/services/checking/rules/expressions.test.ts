import { allows, refuses } from '../testing/asking.js';

refuses('expression', 'text that is no expression, where it breaks', [
  'ask-if: size == "big"',
  'ask-if: size «== )"big"',
]);
refuses('expression', 'a comparison with what is no option', ['ask-if: size == "big"', 'ask-if: «size == "huge"']);
refuses('expression', 'a condition that is no yes or no', ['ask-if: size == "big"', 'ask-if: «size']);
refuses(
  'expression',
  'a calculation of another type',
  ['    type: money', '    type: number'],
  ["calculate: '", "calculate: «'"],
);
refuses('expression', 'a name that nothing has', ['- if: lost_on > today', '- if: «lost_om > today']);
refuses('expression', 'an expression of more than 200 nodes', [
  '- if: lost_on > today',
  `- if: «${Array(70).fill('lost_on > today').join(' || ')}`,
]);
refuses('expression', 'a release function that gives no yes or no', [
  'if: size == "big"\n          label',
  'if: { is: «size == "big", release: band, why: Because it must }\n          label',
]);

const steered = 'if: size == "big"\n          label';
refuses('above-clearance', 'a special answer that steers a state', [steered, 'if: «ill\n          label']);
refuses('above-clearance', 'a personal answer that steers a state', [steered, 'if: «answered(email)\n          label']);
refuses(
  'above-clearance',
  'an internal answer that steers a state',
  [steered, 'if: «reward > pounds(5)\n          label'],
  ['    mark: open\n    need: To pay it', '    mark: internal\n    need: To pay it'],
);
refuses('above-clearance', 'a special answer in a part of a condition', [
  steered,
  `if: «'size == "big" ? ill : false'\n          label`,
]);
allows('a special answer may steer a state by a release function, with the reason', [
  steered,
  'if: { is: ill, release: whether, why: Only who is ill is brought the cat }\n          label',
]);
refuses('above-clearance', 'a special answer that steers the clock', [
  '{ if: size == "small", promise',
  '{ if: «ill, promise',
]);
allows('a special answer may steer the clock by a release function', [
  '{ if: size == "small", promise',
  '{ if: { is: ill, release: whether, why: Who is ill comes first }, promise',
]);
refuses('above-clearance', 'a special answer that is counted', ['counts: ending == "done"', 'counts: «ill']);
refuses('above-clearance', 'an open field that is worked out of a special one', [
  'calculate: \'size == "big" ?',
  "calculate: «'ill ?",
]);
refuses(
  'above-clearance',
  'an open question whose being asked tells of a special answer',
  ['ask-if: size == "big"', 'ask-if: «ill'],
  ['  - size\n  - lost_on\n', '  - size\n'],
  ['  - ill\n', '  - ill\n  - lost_on\n'],
);
refuses(
  'above-clearance',
  'an open answer that is refused by a special one',
  ['- if: lost_on > today', '- if: «ill'],
  ['  - size\n  - lost_on\n', '  - size\n'],
  ['  - ill\n', '  - ill\n  - lost_on\n'],
);
allows(
  'a special question may hang on a special answer',
  ['    type: email', '    type: email\n    ask-if: ill'],
  [
    '    mark: personal\n    about: reporter\n    need: To tell you',
    '    mark: special\n    about: reporter\n    need: To tell you',
  ],
  ['  - [address, email]\n  - ill\n', '  - address\n  - ill\n  - email\n'],
  ['  find-by:\n    - email\n', '  find-by:\n'],
);
refuses('above-clearance', 'the area of a case in a measure, since it is made of a sealed address', [
  'counts: ending == "done"',
  'counts: «area == "ward:millbrook"',
]);
