import { allows, refuses } from '../testing/asking.js';

const gone =
  '    gone:\n      label: { en: Gone, cy: Ar goll }\n      ends: lost\n      reopen: 2 working days\n      say-why:\n        no-trace: { en: No trace, cy: Dim golwg }\n';

refuses(
  'unknown-state',
  'a transition to a state that is not there',
  ['          to: gone\n', '          to: «going\n'],
  [gone, ''],
);
refuses(
  'no-exit',
  'a state that nothing leads out of',
  ['    gone:\n', '    «gone:\n'],
  [
    '      ends: lost\n      reopen: 2 working days\n      say-why:\n        no-trace: { en: No trace, cy: Dim golwg }\n',
    '',
  ],
);
refuses(
  'no-exit',
  'a state from which nothing leads to an ending',
  ['    gone:\n', '    «gone:\n'],
  [
    '      ends: lost\n      reopen: 2 working days\n      say-why:\n        no-trace: { en: No trace, cy: Dim golwg }\n',
    '      can:\n        wait: { to: gone, by: finders, label: { en: Wait, cy: Aros } }\n',
  ],
);
refuses(
  'no-ending',
  'a workflow that never ends',
  ['  states:\n', '  «states:\n'],
  ['      ends: done\n', '      can: { look: { to: searching, by: finders, label: { en: Look, cy: Edrych } } }\n'],
  [
    '      ends: lost\n      reopen: 2 working days\n      say-why:\n        no-trace: { en: No trace, cy: Dim golwg }\n',
    '      can: { look: { to: searching, by: finders, label: { en: Look, cy: Edrych } } }\n',
  ],
  ['    counts: ending == "done"', '    counts: within_promise'],
);
refuses(
  'unreachable-state',
  'a state that nothing leads to',
  ['          to: gone\n', '          to: found\n'],
  ['    gone:\n', '    «gone:\n'],
);
refuses('no-way-to-stop', 'consent that nobody may take back', ['  basis: public-task\n', '  basis: «consent\n']);
allows(
  'consent that ends a case when it is taken back',
  ['  basis: public-task\n', '  basis: consent\n'],
  ['      ends: lost\n', '      ends: withdrawn\n'],
);
refuses('begins-closed', 'a first state that ends the case', [
  '      team: finders\n',
  '      team: finders\n      «ends: at-once\n',
]);
refuses('not-an-ending', 'a way back from a state that does not end', [
  '      team: finders\n',
  '      team: finders\n      «reopen: 1 working day\n',
]);
refuses('not-an-ending', 'reasons in a state that does not end', [
  '      team: finders\n',
  '      team: finders\n      «say-why: { a: { en: A, cy: A } }\n',
]);
refuses('paused-ending', 'a clock that pauses when the case has ended', [
  '      ends: done\n',
  '      ends: done\n      «pauses: true\n',
]);
refuses(
  'same-words',
  'two transitions of a state that read alike',
  ['label: { en: Found it, cy: Wedi dod o hyd iddi }', 'label: { en: Give up, cy: Dod o hyd }'],
  [
    '          decide: give-up\n          label: { en: Give up,',
    '          decide: give-up\n          label: { en: «Give up,',
  ],
);
refuses(
  'unknown-decision',
  'a decision that is not there',
  ['          decide: give-up\n', '          decide: «giveup\n'],
  [
    '  decisions:\n    give-up:\n      label: { en: Give up, cy: Rhoi’r gorau iddi }\n      grounds:\n        no-trace: { en: No trace, cy: Dim golwg }\n',
    '',
  ],
);
refuses(
  'unused-decision',
  'a decision that no transition makes',
  ['          decide: give-up\n', ''],
  ['    give-up:\n', '    «give-up:\n'],
);
refuses('no-options', 'a decision without grounds', [
  '      grounds:\n        no-trace: { en: No trace, cy: Dim golwg }\n',
  '      «grounds: {}\n',
]);
refuses('no-options', 'an ending whose reasons are none', [
  '      say-why:\n        no-trace: { en: No trace, cy: Dim golwg }\n',
  '      «say-why: {}\n',
]);
refuses('no-options', 'a checklist of nothing', ['  duplicates:\n', '  visit:\n    «checklist: {}\n  duplicates:\n']);
refuses('same-words', 'two items of a checklist that read alike', [
  '  duplicates:\n',
  `  visit:
    checklist:
      wet: { kind: yes-no, label: { en: Is it wet?, cy: A yw’n wlyb? } }
      damp: { kind: text, label: { en: Is it damp?, cy: «A yw’n wlyb? } }
  duplicates:
`,
]);
refuses('same-words', 'two grounds that read alike', [
  '      grounds:\n        no-trace: { en: No trace, cy: Dim golwg }\n',
  '      grounds:\n        no-trace: { en: No trace, cy: Dim golwg }\n        none: { en: «No trace, cy: Dim }\n',
]);
refuses(
  'unknown-team',
  'a role that sees and does nothing',
  ['    finders: [address, email, ill]', '    «finder: [ill]'],
  ['    shown-to: finders', '    shown-to: finders'],
  ['  duplicates:\n    same: [size, address]', '  duplicates:\n    same: [size]'],
);
refuses('unknown-team', 'a cost of a team that does nothing', ['  finders: effort', '  «seekers: effort']);
refuses(
  'unknown-team',
  'a team that the list of teams lacks',
  ['channels: [web]', 'channels: [web]\nteams: [finders]'],
  ['by: [finders]', 'by: [finders, «seekers]'],
);
allows(
  'a role that only sees is known when it is listed',
  ['channels: [web]', 'channels: [web]\nteams: [finders, auditors]'],
  ['    finders: [address, email, ill]', '    finders: [address, email, ill]\n    auditors: [ill]'],
);
refuses(
  'not-statutory',
  'a sooner promise beside a time in months',
  ['promise: 5 working days', 'promise: 1 month'],
  ['promise: 1 working day }', 'promise: «1 working day }'],
);
refuses('not-statutory', 'an extension of working days', [
  '          to: found\n',
  '          «extends: 2 months\n          to: found\n',
]);
refuses('not-sooner', 'a sooner promise that is later', ['promise: 1 working day }', 'promise: «9 working days }']);
refuses('unknown-outcome', 'a measure of an outcome that the service does not serve', [
  '    for: happy-cats\n',
  '    for: «happy-dogs\n',
]);
refuses(
  'followed-too-short',
  'followers who are forgotten while a closed case may still go back',
  ['  states:\n', '  followed: «13 days\n  states:\n'],
  ['      reopen: 2 working days\n', '      reopen: 10 working days\n'],
);
allows(
  'followers who are told as long as a closed case may go back',
  ['  states:\n', '  followed: 14 days\n  states:\n'],
  ['      reopen: 2 working days\n', '      reopen: 10 working days\n'],
);
