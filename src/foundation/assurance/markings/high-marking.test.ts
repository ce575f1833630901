import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { highMarking, markingAlone } from './high-marking.js';

const high: readonly (readonly [string, string])[] = [
  ['SECRET', 'SECRET'],
  ['  [SECRET]  ', 'SECRET'],
  ['**SECRET**\nThe plan is …', 'SECRET'],
  ['SECRET - the plan', 'SECRET'],
  ['SECRET: the plan', 'SECRET'],
  ['SECRET UK EYES ONLY', 'SECRET'],
  ['UK SECRET', 'SECRET'],
  ['S E C R E T', 'SECRET'],
  ['ＳＥＣＲＥＴ', 'SECRET'],
  ['SE\u200bCRET', 'SECRET'],
  ['Dear all\r\nSECRET\r\nThe plan', 'SECRET'],
  ['SECRET\nTOP SECRET', 'TOP-SECRET'],
  ['TOP SECRET', 'TOP-SECRET'],
  ['Top secret', 'TOP-SECRET'],
  ['TOP SECRET // the plan', 'TOP-SECRET'],
];
const everyday = [
  ...['secret', 'Secret', 'My password is a secret', 'It is top secret where the key is', 'SECRET garden, 4 Elm Row'],
  ...[
    'The Secret Garden',
    'SECRETARY',
    'SECRETS',
    'no SECRET',
    'Top secretary',
    'OFFICIAL-SENSITIVE',
    'Victoria’s SECRET',
    '',
  ],
];

test('a line shaped like a marking is found, whatever stands around it', () => {
  for (const [text, tier] of high) assert.equal(highMarking(text), tier, text);
});

test('the everyday word is none', () => {
  for (const text of everyday) assert.equal(highMarking(text), undefined, text);
});

test('a marking is found on whichever line it stands, and what is kept in its place bears it too', () => {
  const line = fc.string().filter((text) => highMarking(text) === undefined);
  fc.assert(
    fc.property(fc.array(line), fc.array(line), fc.constantFrom('SECRET', 'TOP SECRET'), (before, after, marking) => {
      const tier = highMarking([...before, marking, ...after].join('\n'));
      assert.equal(tier && markingAlone(tier), marking);
      assert.equal(tier && highMarking(markingAlone(tier)), tier);
    }),
  );
});
