/** The rules of words and doors: each word once in the glossary, each name out of one door, each table in its own room's SQL. */

const isTest = (path) => /\.test\.tsx?$|(^|\/)testing(\.tsx?$|\/)/.test(path);
const source = /^src\/(foundation|work|insight|entry)\/([^/]+)\/(.+)\.tsx?$/;

/** Each word stands once; a word with two meanings names its thing: 'proof (of a leaf)'. */
export function checkGlossary(files) {
  const text = files.find(({ path }) => path === 'docs/glossary.md')?.text ?? '';
  const rows = [...text.matchAll(/^\| *([^|]*?) *\|/gm)].map(([, words]) => words).slice(2);
  const seen = new Set();
  return rows
    .flatMap((words) => words.split(', '))
    .filter((word) => seen.has(word) || !seen.add(word))
    .map((word) => `docs/glossary.md: '${word}' stands twice; each word once`);
}

const doors = /^src\/(?:foundation|work|insight)\/([^/]+)\/index\.ts$/;
const exported = /^export (?:type )?\{([^}]*)\}/gm;

/** A name that leaves two rooms means two things to whoever reads it above them. */
export function checkDoors(files) {
  const left = new Map();
  const faults = [];
  for (const { path, text } of files.filter((file) => doors.test(file.path)))
    for (const [, list] of text.matchAll(exported))
      for (const one of list
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean)) {
        const name = one
          .replace(/^type /, '')
          .split(' as ')
          .at(-1);
        const other = left.get(name);
        if (other !== undefined && other !== path) faults.push(`${path}: ${name} leaves ${other} too; name it apart`);
        left.set(name, path);
      }
  return faults;
}

/**
 * SQL of one room that names another's table, in one statement that the other's verbs could not answer without asking for each row:
 * evidence read against the record, signals of one look, and the key that the record signs with, which the vault keeps.
 */
const shared = new Set([
  'src/entry/cli/tour/edit-the-database.ts cases',
  'src/foundation/assurance/concealed/evidence-store.ts record',
  'src/foundation/assurance/incidents/incident-store.ts record',
  'src/foundation/assurance/interests/near-store.ts people',
  'src/foundation/assurance/interests/near-store.ts vault',
  'src/foundation/assurance/markings/quarantine-store.ts record',
  'src/foundation/assurance/risk/risk-store.ts people',
  'src/foundation/assurance/risk/risk-store.ts vault',
  'src/foundation/assurance/training/training-store.ts record',
  'src/foundation/people/mandates/hiding/hidden-store.ts vault',
  'src/foundation/record/checkpoints/signing-key-store.ts vault',
  'src/foundation/vault/evidence/evidence-store.ts record',
  'src/work/cases/sight/marked-store.ts record',
  'src/work/places/gazetteer-evidence-store.ts record',
]);

const schemas = 'people|record|vault|assurance|cases|services|messages|places|journeys|outcomes|opendata|registers';
const named = new RegExp(
  `\\b(?:from|join|into|update)\\s+(${schemas})\\."?[a-z_]+|(?:selectFrom|insertInto|updateTable|deleteFrom|Join)\\(\\s*'(${schemas})\\.`,
  'g',
);

/** A room's tables are its own: others ask by its door. */
export function checkTables(files) {
  return files.flatMap(({ path, text }) => {
    const room = source.exec(path)?.[2];
    if (room === undefined || isTest(path)) return [];
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
    const others = new Set([...code.matchAll(named)].map(([, one, two]) => one ?? two).filter((one) => one !== room));
    return [...others]
      .filter((one) => !shared.has(`${path} ${one}`))
      .map((one) => `${path}: SQL of the tables of ${one}; ask by its door`);
  });
}
