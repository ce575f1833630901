/** The rules of the house that no other tool holds. Each takes files, `{ path, text }` with slashes, and gives `path: what is wrong`. */

const isTest = (path) => /\.test\.(ts|tsx|mjs)$/.test(path) || /^(tests|bench|checks|launcher)\//.test(path);
const isSource = (path) => /\.(ts|tsx|mjs|cjs|scss)$/.test(path);
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);

/** Written by a tool, read by a tool. */
const generated = new Set(['src/platform/database/schema.ts']);

const most = { lines: 300, sources: 20, folders: 4, readme: 20 };

function checkLength(files) {
  return files
    .filter(({ path }) => isSource(path) && !generated.has(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > most.lines)
    .map(({ path, lines }) => `${path}: ${lines} lines; split it (at most ${most.lines})`);
}

const empty = /(^|[/.-])(utils?|helpers?|common|misc|lib|core|shared|managers?|v\d+)($|[/.-])/;
/** Sass marks a part of a sheet by a leading underscore. */
const kebab = /^_?[a-z0-9]+([.-][a-z0-9]+)*$/;

function checkNames(files) {
  return files
    .filter(({ path }) => isSource(path))
    .flatMap(({ path }) => {
      const faults = [];
      const [, word] = [...(empty.exec(path) ?? [])].slice(1);
      if (word) faults.push(`${path}: '${word}' says nothing; name the idea`);
      if (!path.split('/').every((part) => kebab.test(part))) faults.push(`${path}: not in kebab-case`);
      return faults;
    });
}

function checkFolders(files) {
  const sources = files
    .map(({ path }) => path)
    .filter((path) => path.startsWith('src/') && isSource(path) && !isTest(path));
  const counts = new Map();
  for (const path of sources) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  return [...counts].flatMap(([folder, count]) => {
    const faults = [];
    if (count > most.sources) faults.push(`${folder}: ${count} sources; split by noun (at most ${most.sources})`);
    if (folder.split('/').length - 2 > most.folders) faults.push(`${folder}: more than ${most.folders} folders deep`);
    return faults;
  });
}

const room = /^src\/(platform|(?:foundation|work|insight|entry)\/[^/]+)\//;

/** Without an index: tools are entered file by file, and the field app by what it becomes in a browser. */
const doorless = new Set(['platform', 'entry/field']);

function checkRooms(files) {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const rooms = new Set(files.filter(({ path }) => isSource(path)).flatMap(({ path }) => room.exec(path)?.[1] ?? []));
  return [...rooms].flatMap((name) => {
    const faults = [];
    const readme = texts.get(`src/${name}/README.md`);
    if (readme === undefined) faults.push(`src/${name}/: no README.md`);
    else if (readme.trimEnd().split('\n').length > most.readme)
      faults.push(`src/${name}/README.md: over ${most.readme} lines`);
    const hasDoor = texts.has(`src/${name}/index.ts`) || texts.has(`src/${name}/index.tsx`);
    if (!doorless.has(name) && !hasDoor) faults.push(`src/${name}/: no index.ts`);
    return faults;
  });
}

/** Finds a pattern line by line. */
function grep({ path, text }, pattern, fault) {
  return text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${fault}`] : []));
}

const clocks = /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b/;
const dice = /\bMath\.random\(|\brandom(UUID|Bytes|Int|FillSync|Fill)\(|\bgetRandomValues\(/;

function checkPurity(files) {
  return files
    .filter(({ path }) => /^src\/(foundation|work|insight|entry)\//.test(path) && isSource(path) && !isTest(path))
    .filter(({ path }) => !/^src\/entry\/(field|web\/client)\//.test(path))
    .flatMap((file) => [
      ...grep(file, clocks, 'reads the clock; use the one it is given'),
      ...grep(file, dice, 'draws at random; use the random it is given'),
    ]);
}

const queries = /\.(selectFrom|insertInto|updateTable|deleteFrom)\(/;

function checkStores(files) {
  return files
    .filter(({ path }) => /^src\/(foundation|work|insight|entry)\/.*\.tsx?$/.test(path) && !isTest(path))
    .filter(({ path }) => !path.endsWith('-store.ts'))
    .flatMap((file) => grep(file, queries, 'SQL outside a -store.ts'));
}

// Joined here so that this file does not find itself.
const hardSilencers = new RegExp(['biome', 'ts', 'eslint'].map((tool) => `${tool}-(ignore|nocheck|disable)`).join('|'));
/** A test may expect the compiler to refuse: that is how a type is proved. */
const silencers = new RegExp(`${hardSilencers.source}|ts-expect-${'error'}`);
const notes = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME'].join('|')})\\b`);
const elsewhere = new RegExp(
  `(^|[\\s"'\`(])/(${['wo' + 'rk', 'ro' + 'ot'].join('|')})/|registry\\.npm|\\bissue #?\\d`,
  'i',
);
const shouting = /\b(SELECT|INSERT INTO|DELETE FROM|CREATE TABLE|ORDER BY)\b/;

function checkWords(files) {
  return files.flatMap((file) => [
    ...grep(file, isTest(file.path) ? hardSilencers : silencers, 'silences a tool; repair what it says'),
    ...grep(file, notes, 'a note to self; do it or leave it out'),
    ...grep(file, elsewhere, 'a place outside this project'),
    ...(/^(src|migrations)\//.test(file.path) ? grep(file, shouting, 'SQL in capitals') : []),
  ]);
}

/** A page that the README does not lead to is found by nobody. */
function checkGuides(files) {
  const readme = files.find(({ path }) => path === 'README.md')?.text ?? '';
  return files
    .filter(({ path }) => path.startsWith('docs/how-to/') && !readme.includes(`(${path})`))
    .map(({ path }) => `${path}: README.md does not lead to it`);
}

/** Everything that is wrong, a line each. @param {readonly { path: string, text: string }[]} files */
export function checkHouse(files) {
  const checks = [checkLength, checkNames, checkFolders, checkRooms, checkPurity, checkStores, checkWords, checkGuides];
  return checks.flatMap((check) => check(files));
}
