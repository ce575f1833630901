// Sizes, figures, names, doors, tables, rooms, clocks, dice, words and the lockfile: the rules of CONTRIBUTING.md that no other tool holds.
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { walk } from '../launcher/files.mjs';
import { checkout, inside } from '../launcher/house.mjs';
import { checkFigures } from './house/figures.mjs';
import { checkLock } from './house/lock.mjs';
import { checkHouse } from './house/rules.mjs';
import { checkDoors, checkGlossary, checkTables } from './house/words-once.mjs';

const folders = ['src', 'tests', 'bench', 'checks', 'launcher', 'migrations', 'definitions', 'docs', '.ci'];
const singles = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'launch.mjs',
  'arrows.cjs',
  'guildhall',
];
const texts = /\.(ts|tsx|mjs|cjs|scss|sql|md|ya?ml|json)$|^\.ci[\\/]|^guildhall$/;

const files = [...folders.flatMap((folder) => walk(inside(folder))), ...singles.map((name) => inside(name))]
  .map((path) => ({ path: relative(checkout, path).split(sep).join('/'), full: path }))
  .filter(({ path }) => texts.test(path))
  .map(({ path, full }) => ({ path, text: readFileSync(full, 'utf8') }));

const lock = JSON.parse(readFileSync(inside('package-lock.json'), 'utf8'));
const rules = [checkHouse, checkFigures, checkGlossary, checkDoors, checkTables];
const faults = [...rules.flatMap((rule) => rule(files)), ...checkLock(lock)];
process.stdout.write(faults.map((fault) => `${fault}\n`).join(''));
process.stdout.write(`  ${files.length} files\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
