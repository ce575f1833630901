import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrowsBetween, depthsOf, withoutImplied } from './arrows-between.mjs';
import { drawRooms, tellRooms } from './draw-rooms.mjs';
import { foldersBothWays } from './folders-both-ways.mjs';

const sources = [
  { path: 'src/guildhall.ts', text: "import { web } from './entry/web/index.js';\n" },
  {
    path: 'src/entry/web/page.ts',
    text: "import type { Case } from '../../work/cases/index.js';\nimport './sheet.js';\n",
  },
  { path: 'src/entry/web/late.ts', text: "const all = await import('../../platform/clock.js');\n" },
  {
    path: 'src/work/cases/index.ts',
    text: "export {\n  now,\n} from '../../platform/clock.js';\nimport pg from 'pg';\n",
  },
  { path: 'src/platform/database/db.ts', text: "import { now } from '../clock.js';\n" },
];

test('an arrow is an import from another room, by whatever way; inside a room and to packages there is none', () => {
  assert.deepEqual(
    arrowsBetween(sources),
    new Map([
      ['guildhall', new Set(['entry/web'])],
      ['entry/web', new Set(['work/cases', 'platform'])],
      ['work/cases', new Set(['platform'])],
      ['platform', new Set()],
    ]),
  );
});

test('an arrow that a longer way implies is not drawn, but told', () => {
  const arrows = arrowsBetween(sources);
  assert.deepEqual(withoutImplied(arrows).get('entry/web'), ['work/cases']);
  assert.equal(drawRooms(arrows).match(/<line /g)?.length, 3);
  assert.match(tellRooms(arrows), /\| entry\/web \| platform, work\/cases \|/);
});

test('every arrow leads downwards; rooms that ask each other in a circle are named', () => {
  const depths = depthsOf(arrowsBetween(sources));
  assert.deepEqual([...depths.values()].sort(), [0, 1, 2, 3]);
  const circle = new Map([
    ['work/cases', new Set(['work/places'])],
    ['work/places', new Set(['work/cases'])],
  ]);
  assert.throws(() => depthsOf(circle), /work\/cases → work\/places → work\/cases/);
});

test('folders that import each other are a pair, once; a folder and what is within it are none, nor is one way', () => {
  const at = (path, ...to) => ({ path, text: to.map((one) => `import { x } from '${one}';\n`).join('') });
  const both = [
    at('src/work/cases/holding/a.ts', '../acting/b.js', '../case.js'),
    at('src/work/cases/acting/b.ts', '../holding/a.js'),
  ];
  assert.deepEqual(foldersBothWays(both), ['work/cases/acting ↔ work/cases/holding']);
  assert.deepEqual(foldersBothWays([both[0], at('src/work/cases/case.ts', './holding/a.js')]), []);
});
