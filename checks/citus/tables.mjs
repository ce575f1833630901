import { namesOf, parseStatements, tableOf, walkTree } from './tree.mjs';

/** Tables that hold no place's data, and why. */
const withoutPlace = new Map([
  ['platform.migration', 'what is applied to this database, told before there is any place'],
]);

const kinds = {
  CONSTR_PRIMARY: 'primary key',
  CONSTR_UNIQUE: 'unique constraint',
  CONSTR_EXCLUSION: 'exclusion constraint',
};

const forbidden = {
  CreateSeqStmt: 'a sequence is not shared between nodes: ids are made by the application',
  CreateTableAsStmt: 'a table made from a query cannot be distributed: create it, then fill it',
  CreateTrigStmt: 'Citus refuses triggers on distributed tables: do it in the act',
  RuleStmt: 'Citus refuses rules: do it in the act',
};

function checkKey(constraint, columns, table) {
  const keys = columns ?? namesOf(constraint.keys);
  const name = kinds[constraint.contype];
  if (constraint.contype === 'CONSTR_FOREIGN') {
    const own = columns ?? namesOf(constraint.fk_attrs);
    const theirs = namesOf(constraint.pk_attrs);
    if (own[0] !== 'place_id') return [`a foreign key of ${table} starts with ${own[0]}, not place_id`];
    return theirs.length > 0 && theirs[0] !== 'place_id'
      ? [`a foreign key of ${table} points at ${theirs[0]}, not place_id`]
      : [];
  }
  if (name === undefined) return [];
  return keys[0] === 'place_id' ? [] : [`a ${name} of ${table} starts with ${keys[0] ?? 'nothing'}, not place_id`];
}

function checkColumn(column, table) {
  const type = namesOf(column.typeName?.names).at(-1) ?? '';
  const faults = [];
  if (/^(small|big)?serial\d?$/.test(type)) faults.push(`${table}.${column.colname} is a ${type}: no sequences`);
  for (const { Constraint: constraint } of column.constraints ?? []) {
    if (constraint.contype === 'CONSTR_IDENTITY')
      faults.push(`${table}.${column.colname} is an identity column: no sequences`);
    faults.push(...checkKey(constraint, [column.colname], table));
  }
  return faults;
}

const has = (constraints = [], type) => constraints.some(({ Constraint: constraint }) => constraint.contype === type);

function checkPlace(columns, keys, table) {
  const place = columns.find((column) => column.colname === 'place_id');
  if (place === undefined) return [`${table} has no place_id`];
  const faults = [];
  const primary = has(place.constraints, 'CONSTR_PRIMARY');
  if (namesOf(place.typeName.names).at(-1) !== 'uuid') faults.push(`${table}.place_id is not a uuid`);
  if (!primary && !has(place.constraints, 'CONSTR_NOTNULL')) faults.push(`${table}.place_id may be null`);
  if (!primary && !keys.some((key) => key.contype === 'CONSTR_PRIMARY')) faults.push(`${table} has no primary key`);
  return faults;
}

function checkTable(node) {
  const table = tableOf(node.relation);
  if (node.relation.relpersistence === 't' || withoutPlace.has(table)) return [];
  const parts = node.tableElts ?? [];
  const columns = parts.flatMap((part) => part.ColumnDef ?? []);
  const keys = parts.flatMap((part) => part.Constraint ?? []);
  return [
    ...checkPlace(columns, keys, table),
    ...columns.flatMap((column) => checkColumn(column, table)),
    ...keys.flatMap((key) => checkKey(key, undefined, table)),
  ];
}

function checkAlteration(node) {
  const table = tableOf(node.relation);
  return (node.cmds ?? []).flatMap(({ AlterTableCmd: command }) => {
    const { ColumnDef: column, Constraint: constraint } = command.def ?? {};
    if (column && command.subtype === 'AT_AddColumn') return checkColumn(column, table);
    return constraint ? checkKey(constraint, undefined, table) : [];
  });
}

function checkIndex(node) {
  const first = node.indexParams?.[0]?.IndexElem?.name;
  if (!node.unique || first === 'place_id') return [];
  return [
    `the unique index ${node.idxname ?? ''} of ${tableOf(node.relation)} starts with ${first ?? 'an expression'}, not place_id`,
  ];
}

function checkDrawing(node) {
  const faults = [];
  walkTree(node, (kind, inner) => {
    if (kind === 'FuncCall' && namesOf(inner.funcname).at(-1) === 'nextval') faults.push('nextval draws on a sequence');
  });
  return faults;
}

const rules = { CreateStmt: checkTable, AlterTableStmt: checkAlteration, IndexStmt: checkIndex };

/** What in a migration Citus could not run or distribute: `line: what is wrong`, none when all is well; and the tables that it makes. */
export async function checkMigration(text) {
  const faults = [];
  const tables = [];
  for (const { kind, node, line } of await parseStatements(text)) {
    if (kind === 'CreateStmt' && !withoutPlace.has(tableOf(node.relation))) tables.push(tableOf(node.relation));
    const found = [...(rules[kind]?.(node) ?? []), ...checkDrawing(node)];
    if (forbidden[kind] !== undefined) found.push(forbidden[kind]);
    faults.push(...found.map((fault) => `${line}: ${fault}`));
  }
  return { faults, tables };
}
