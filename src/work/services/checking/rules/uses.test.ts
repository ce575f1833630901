import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordingOf } from '../../wording-of.js';
import { checkDeclaration } from '../check-declaration.js';
import { allows, refuses } from '../testing/asking.js';
import { change } from '../testing/minimal.js';

const use = (more: string, id = 'cat-club') => `uses:
  ${id}:
    title: { en: Tell the cat club, cy: Dweud wrth y clwb cathod }
    explain: { en: It writes to you., cy: Mae’n ysgrifennu atoch. }
    dpv: https://w3id.org/dpv#PublicBenefit
    for: [cat-club]
${more}`;
const fields = (more: string, id?: string) => ['fields:\n  size:\n', `${use(more, id)}fields:\n  size:\n`] as const;

allows('a choice', fields('    basis: choice\n    fields: [email]\n    lasts: 2 years\n'));
allows(
  'a use by a named law',
  fields('    basis: public-task\n    law: Cats Act 1901 s.2\n    fields: [email, ill]\n'),
);
refuses(
  'use-without-law',
  'a use that names no law and is no choice',
  fields('    basis: «public-task\n    fields: [email]\n'),
);
refuses(
  'choice-with-law',
  'a choice that says that a law does it',
  fields('    basis: choice\n    «law: Cats Act 1901 s.2\n    fields: [email]\n'),
);
refuses(
  'lasts-without-choice',
  'an end of a yes where nobody says yes',
  fields('    basis: public-task\n    law: Cats Act 1901 s.2\n    fields: [email]\n    «lasts: 1 year\n'),
);
refuses(
  'choice-of-others',
  'a choice about the data of somebody else',
  fields('    basis: choice\n    fields: [«ill]\n'),
  ['    mark: special\n    about: reporter', '    mark: special\n    about: neighbour'],
);
refuses(
  'use-not-sealed',
  'a use of what everybody who works on it reads',
  fields('    basis: choice\n    fields: [«reward]\n'),
);
refuses(
  'use-is-purpose',
  'a use that is what the answers are asked for',
  fields('    basis: choice\n    fields: [email]\n', '«cat-care'),
);
refuses('unknown-field', 'a use of a field that is not there', fields('    basis: choice\n    fields: [«emial]\n'));
refuses(
  'unknown-team',
  'a reader that is none of the teams',
  ['for: [happy-cats]\n', 'for: [happy-cats]\nteams: [finders]\n'],
  [
    'fields:\n  size:\n',
    `${use('    basis: choice\n    fields: [email]\n').replace('[cat-club]', '[«cat-club]')}fields:\n  size:\n`,
  ],
);
refuses('wrong-value', 'a purpose that is none of the vocabulary’s', [
  'fields:\n  size:\n',
  `${use('    basis: choice\n    fields: [email]\n').replace('https://w3id.org/dpv#PublicBenefit', '«https://w3id.org/dpv#SellData')}fields:\n  size:\n`,
]);

test('any change of a use is another wording, and the same use has the same', () => {
  const read = (more: string) => {
    const { declaration } = checkDeclaration(change(fields(more)));
    const found = declaration?.uses['cat-club'];
    assert.ok(found, more);
    return wordingOf(found);
  };
  const one = '    basis: choice\n    fields: [email]\n';
  assert.equal(read(one), read(one));
  for (const other of [`${one}    lasts: 1 year\n`, '    basis: choice\n    fields: [email, address]\n'])
    assert.notEqual(read(other), read(one));
});
