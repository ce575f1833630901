import { allows, refuses } from '../testing/asking.js';

refuses('above-clearance', 'a personal answer in the queue', ['queue: [size]', 'queue: [size, «email]']);
allows(
  'an internal answer may be in the queue',
  ['queue: [size]', 'queue: [size, reward]'],
  ['    mark: open\n    need: To pay it', '    mark: internal\n    need: To pay it'],
);
refuses(
  'above-clearance',
  'an internal answer on the status page',
  ['status: [size]', 'status: [size, «reward]'],
  ['    mark: open\n    need: To pay it', '    mark: internal\n    need: To pay it'],
);
refuses('above-clearance', 'a special answer that makes duplicates', ['same: [size, address]', 'same: [size, «ill]']);
refuses(
  'above-clearance',
  'duplicates told to who may not see the answer',
  ['    shown-to: finders', '    shown-to: «helpers'],
  ['by: [finders]', 'by: [finders, helpers]'],
);
refuses('above-clearance', 'a search by a special answer', ['    - email\n', '    - [email, «ill]\n']);
refuses('unknown-field', 'a role that sees a field that is not there', [
  'finders: [address, email, ill]',
  'finders: [address, email, ill, «colour]',
]);
refuses('unknown-field', 'a queue of a field that is not there', ['queue: [size]', 'queue: [«colour]']);
refuses('guessable-search', 'a search by a date alone', ['    - email\n', '    - email\n    - «lost_on\n']);
refuses('guessable-search', 'a search by a choice alone', ['    - email\n', '    - email\n    - «size\n']);
refuses(
  'search-of-two',
  'a search that joins two people',
  ['    - [size, address]', '    - «[address, email]'],
  ['    about: reporter\n    need: To tell you', '    about: neighbour\n    need: To tell you'],
);
refuses('same-search', 'a search that is there twice', ['    - email\n', '    - email\n    - «email\n']);
refuses('near-nowhere', 'a map of what is no location', [
  '  queue:',
  '  near: { at: «size, within: 50 metres }\n  queue:',
]);
refuses('unknown-field', 'a map of a field that is not there', [
  '  queue:',
  '  near: { at: «colour, within: 50 metres }\n  queue:',
]);
refuses('above-clearance', 'a map of a sealed answer', [
  '  queue:',
  '  near: { at: «email, within: 50 metres }\n  queue:',
]);
