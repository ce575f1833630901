import { readEqualities, readRelations } from './conditions.mjs';
import { namesOf, parseStatements, tableOf, walkTree } from './tree.mjs';

/** Tables that a request reads before it knows its place: names and hosts are public. Writing them still names the place. */
const publicTables = new Set(['platform.place', 'platform.place_host']);

const statements = new Set(['SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt']);

/** A statement that must go through every place says so, and why, beside its SQL. */
const everyPlace = /\/\* every place: \S[^*]*\*\//;

/** Every relation of one level must be tied to a value or to an outer relation by equal place_ids. */
function findLoose(relations, conditions, outer, isRead) {
  const needy = relations.filter(({ table }) => table !== undefined && !(isRead && publicTables.has(table)));
  const tied = new Set([
    'a value',
    ...outer,
    ...relations.filter(({ table }) => table === undefined).map(({ alias }) => alias),
  ]);
  const pairs = readEqualities(conditions, relations);
  for (let before = -1; before !== tied.size; ) {
    before = tied.size;
    for (const [one, other] of pairs) {
      if (tied.has(one)) tied.add(other);
      if (tied.has(other)) tied.add(one);
    }
  }
  return needy.filter(({ alias }) => !tied.has(alias)).map(({ table }) => `${table} without place_id = $n`);
}

function checkInserted(node, isPlaces) {
  const table = tableOf(node.relation);
  if (!isPlaces(table)) return [];
  const at = (node.cols ?? []).findIndex(({ ResTarget: column }) => column.name === 'place_id');
  if (at < 0) return [`insert into ${table} without place_id among its columns`];
  const faults = [];
  const source = node.selectStmt?.SelectStmt;
  const given = source?.targetList?.[at]?.ResTarget.val;
  const fields = given?.ColumnRef?.fields;
  if (source?.fromClause && given && !given.ParamRef && !given.TypeCast && namesOf(fields).at(-1) !== 'place_id') {
    faults.push(`insert into ${table} … select whose place_id is not the place_id that it reads`);
  }
  const clash = node.onConflictClause?.infer?.indexElems;
  if (clash && !clash.some(({ IndexElem: element }) => element.name === 'place_id')) {
    faults.push(`on conflict in ${table} on a key without place_id`);
  }
  return faults;
}

function checkMoved(node) {
  const sets = [...(node.targetList ?? []), ...(node.onConflictClause?.targetList ?? [])];
  return sets.some(({ ResTarget: set }) => set?.name === 'place_id') ? ['an update that sets place_id'] : [];
}

/** What one statement level reads and writes: the relations, and where its conditions stand. */
function readLevel(kind, node, isPlaces) {
  const from = [...(node.fromClause ?? []), ...(node.usingClause ?? [])];
  const target = kind === 'UpdateStmt' || kind === 'DeleteStmt' ? [{ RangeVar: node.relation }] : [];
  return readRelations([...target, ...from], isPlaces);
}

function checkLevel(kind, node, outer, isPlaces) {
  if (kind === 'MergeStmt') return ['merge: write it as an insert … on conflict'];
  const { relations, conditions } = readLevel(kind, node, isPlaces);
  const faults = findLoose(relations, [node.whereClause, ...conditions], outer, kind === 'SelectStmt');
  if (kind === 'InsertStmt') faults.push(...checkInserted(node, isPlaces));
  if (kind !== 'SelectStmt')
    faults.push(...checkMoved(kind === 'InsertStmt' ? { onConflictClause: node.onConflictClause } : node));
  const seen = [
    ...outer,
    ...relations.map(({ alias }) => alias),
    ...(node.relation ? ['excluded', node.relation.relname] : []),
  ];
  walkTree(node, (inner, below) => {
    const isSet = (inner === 'larg' || inner === 'rarg') && below.targetList !== undefined;
    if (!statements.has(inner) && !isSet) return true;
    faults.push(...checkLevel(isSet ? 'SelectStmt' : inner, below, seen, isPlaces));
    return false;
  });
  return faults;
}

function checkCopied(node, isPlaces) {
  if (!node.relation || !isPlaces(tableOf(node.relation))) return [];
  return namesOf(node.attlist).includes('place_id')
    ? []
    : [`copy ${tableOf(node.relation)} without place_id among its columns`];
}

/**
 * What in a captured text does not keep to one place. `tables` are those of the migrations.
 * `isWhole` tells of a statement that goes through every place on purpose.
 */
export async function checkStatement(text, tables) {
  const isPlaces = (table) => tables.has(table);
  if (everyPlace.test(text)) return { faults: [], isWhole: true };
  const faults = [];
  for (const { kind, node } of await parseStatements(text)) {
    if (statements.has(kind)) faults.push(...checkLevel(kind, node, [], isPlaces));
    if (kind === 'CopyStmt') faults.push(...checkCopied(node, isPlaces));
    walkTree(node, (inner, below) => {
      if (inner === 'FuncCall' && namesOf(below.funcname).at(-1) === 'nextval')
        faults.push('nextval draws on a sequence');
    });
  }
  return { faults: [...new Set(faults)], isWhole: false };
}
