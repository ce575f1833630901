import { allows, refuses } from '../testing/asking.js';

const sees = '  sees:\n';
const label = 'label: { en: In one press, cy: Gydag un wasgiad }';
const words = 'note: { en: Seen, cy: Gwelwyd }';
const routine = (rest: string) => `  routines:\n    at-once:\n      ${label}\n      by: finders\n${rest}${sees}`;
const back = [
  '        find:\n          to: found\n',
  '        rest:\n          to: searching\n          by: finders\n          note: required\n          label: { en: Rest, cy: Gorffwys }\n        find:\n          to: found\n',
] as const;
const giveUp = ['          decide: give-up\n', ''] as const;
const noDecision = [
  '  decisions:\n    give-up:\n      label: { en: Give up, cy: Rhoi’r gorau iddi }\n      grounds:\n        no-trace: { en: No trace, cy: Dim golwg }\n',
  '',
] as const;

refuses('routine-does-nothing', 'one without a step', [
  sees,
  `  routines:\n    «at-once: { ${label}, by: finders }\n${sees}`,
]);
refuses('routine-not-possible', 'a transition that is not there', [sees, routine('      take: [«fnd]\n')]);
refuses('routine-not-possible', 'transitions that do not follow each other', [
  sees,
  routine('      take: [find, «find]\n'),
]);
refuses(
  'routine-by-another',
  'one that a role may press whose steps it may not take',
  ['owner: cat-office\n', 'owner: cat-office\nteams: [finders, cat-office]\n'],
  [sees, routine('      take: [«find]\n').replace('by: finders', 'by: [finders, cat-office]')],
);
refuses('routine-decides', 'one that decides', [sees, routine('      take: [«stop]\n      why: no-trace\n')]);
refuses('routine-lacks', 'a reason that is missing', giveUp, noDecision, [
  sees,
  routine('      take: [stop]\n').replace('at-once', '«at-once'),
]);
refuses('routine-lacks', 'a reason that is not there', giveUp, noDecision, [
  sees,
  routine('      take: [stop]\n      why: «no-trce\n'),
]);
refuses('routine-lacks', 'a reason that nothing asks for', [
  sees,
  routine('      take: [find]\n      why: «no-trace\n'),
]);
refuses('routine-lacks', 'a note that is required and is not there', back, [sees, routine('      take: [«rest]\n')]);
refuses('routine-lacks', 'a note that is required later than with the first', back, [
  sees,
  routine(`      ${words}\n      take: [rest, «rest]\n`),
]);
refuses('routine-after-end', 'a closed case that is given to somebody', [
  sees,
  routine('      take: [find]\n      assign: «me\n'),
]);
refuses('unknown-team', 'a team that does nothing in the workflow', [sees, routine('      assign: «fnders\n')]);
allows('a routine may note, take several transitions and assign', back, [
  sees,
  routine(`      ${words}\n      take: [rest]\n      assign: me\n`),
]);
