import { allows, refuses } from '../testing/asking.js';
import type { Change } from '../testing/minimal.js';

const found = '    found:\n      label';
/** A state that hands a part off to those who catch it, and a way to it from where a case begins. */
const handing = (handOff: string, more = ''): readonly Change[] => [
  ['owner: cat-office\n', 'owner: cat-office\nteams: [finders, catchers, vets]\n'],
  [
    '        stop:\n',
    '        hand:\n          { to: catching, by: finders, label: { en: Have it caught, cy: Ei dal } }\n        stop:\n',
  ],
  [
    found,
    `    catching:
      label: { en: Being caught, cy: Yn cael ei dal }
${more}${handOff}      can:
        caught: { to: found, by: [catchers, finders], label: { en: Caught, cy: Wedi’i dal } }
${found}`,
  ],
  ['    finders: [address, email, ill]\n', '    finders: [address, email, ill]\n    catchers: [address]\n'],
];
const line = (words: string): string => `      hands-off: ${words}\n`;

allows(
  'a part may be handed off, with a time of its own',
  ...handing(line('{ to: catchers, within: 3 working days, accept: 1 working day, back: searching }')),
);
allows('it need not be accepted', ...handing(line('{ to: catchers, within: 5 working days, back: searching }')));
refuses(
  'hands-off-to-nobody',
  'a part handed to a role that has no way out of it',
  ...handing(line('{ to: «vets, within: 3 working days, back: searching }')),
);
refuses(
  'hands-off-to-nobody',
  'a part handed to a role that sees nothing',
  ...handing(line('{ to: «catchers, within: 3 working days, back: searching }')).slice(0, 3),
);
refuses(
  'unknown-team',
  'a part handed to what is no team',
  ...handing(line('{ to: «catcher, within: 3 working days, back: searching }')),
);
refuses(
  'hand-off-too-long',
  'more time for a part than is promised for the whole',
  ...handing(line('{ to: catchers, within: «6 working days, back: searching }')),
);
refuses(
  'hand-off-too-long',
  'as long to accept it as to do it',
  ...handing(line('{ to: catchers, within: 3 working days, accept: «3 working days, back: searching }')),
);
refuses(
  'nobody-hands-off',
  'a part handed off while the clock stands still',
  ...handing('      «hands-off: { to: catchers, within: 3 working days, back: searching }\n', '      pauses: true\n'),
);
refuses(
  'hands-back-nowhere',
  'a part that goes back to where a case ends',
  ...handing(line('{ to: catchers, within: 3 working days, back: «found }')),
);
refuses(
  'hands-back-nowhere',
  'a part that goes back to no state',
  ...handing(line('{ to: catchers, within: 3 working days, back: «serching }')),
);

const priced = (costs: string): readonly Change[] => [
  ...handing(line('{ to: catchers, within: 3 working days, back: searching }')),
  ['costs:\n', `costs:\n${costs}`],
];
allows('a price for each hand-off that was done', ...priced('  catchers: 4500 pence each hand-off done\n'));
refuses(
  'tariff-of-nobody',
  'a price for each hand-off of whom none is handed to',
  ...priced('  vets: «4500 pence each hand-off done\n'),
);
