// The picture and the table of rooms in docs/architecture.md, made from the imports. `--write` makes them anew; otherwise says whether they are true.
// Folders lead one way: a pair that imports each other both ways is refused.
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { walk } from '../launcher/files.mjs';
import { checkout, inside } from '../launcher/house.mjs';
import { arrowsBetween } from './rooms/arrows-between.mjs';
import { drawRooms, tellRooms } from './rooms/draw-rooms.mjs';
import { foldersBothWays } from './rooms/folders-both-ways.mjs';
import { knownPairs } from './rooms/known-pairs.mjs';

const isTest = /\.test\.tsx?$|(^|\/)testing(\.tsx?$|\/)/;
const sources = walk(inside('src'))
  .map((full) => ({ full, path: relative(checkout, full).split(sep).join('/') }))
  .filter(({ path }) => /\.tsx?$/.test(path) && !isTest.test(path))
  .map(({ full, path }) => ({ path, text: readFileSync(full, 'utf8') }));

const arrows = arrowsBetween(sources);
const picture = inside('docs', 'rooms.svg');
const page = inside('docs', 'architecture.md');
const [open, close] = ['<!-- rooms: made by checks/rooms.mjs -->\n', '\n<!-- /rooms -->'];

function readPage() {
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from)
    throw new Error(`docs/architecture.md has no place for the table: ${open.trim()} … ${close.trim()}`);
  return {
    before: text.slice(0, from + open.length),
    table: text.slice(from + open.length, to),
    after: text.slice(to),
  };
}

function readPicture() {
  try {
    return readFileSync(picture, 'utf8');
  } catch {
    return '';
  }
}

const { before, table, after } = readPage();
const [drawn, told] = [drawRooms(arrows), tellRooms(arrows)];
if (process.argv.includes('--write')) {
  writeFileSync(picture, drawn);
  writeFileSync(page, `${before}${told}${after}`);
} else if (drawn !== readPicture() || told !== table) {
  process.stdout.write(
    'docs/architecture.md and docs/rooms.svg are not what the imports say: node checks/rooms.mjs --write\n',
  );
  process.exitCode = 1;
}
const pairs = foldersBothWays(sources);
const faults = [
  ...pairs
    .filter((pair) => !knownPairs.has(pair))
    .map((pair) => `src/: ${pair} import each other; move what both need, so that they lead one way`),
  ...[...knownPairs]
    .filter((pair) => !pairs.includes(pair))
    .map((pair) => `checks/rooms/known-pairs.mjs: ${pair} lead one way now; take the pair out`),
];
if (faults.length > 0) process.exitCode = 1;
process.stdout.write(faults.map((fault) => `${fault}\n`).join(''));
process.stdout.write(
  `  ${arrows.size} rooms, ${[...arrows.values()].reduce((sum, { size }) => sum + size, 0)} arrows\n`,
);
