import { parse } from 'libpg-query';

/** PostgreSQL's own parser: the statements of a text, each as [kind, node] with its line. Throws where the text is no SQL. */
export async function parseStatements(text) {
  const { stmts = [] } = await parse(text);
  const bytes = Buffer.from(text);
  return stmts.map(({ stmt, stmt_location: at = 0, stmt_len: length }) => {
    const own = bytes.subarray(at, length === undefined ? undefined : at + length).toString();
    const skipped = /^(?:\s|--[^\n]*\n?)*/.exec(own)[0];
    const line = (bytes.subarray(0, at).toString() + skipped).split('\n').length;
    const [[kind, node]] = Object.entries(stmt);
    return { kind, node, line, text: own.slice(skipped.length) };
  });
}

/** Names of a list of String nodes. */
export const namesOf = (list = []) => list.map((item) => item.String?.sval ?? item.sval);

/** 'schema.table' of a RangeVar; a name without a schema stands alone, and is then no table of ours. */
export const tableOf = (relation) =>
  relation.schemaname === undefined ? relation.relname : `${relation.schemaname}.${relation.relname}`;

const isObject = (value) => typeof value === 'object' && value !== null;

/** Calls `visit(kind, node)` for every node below; where it answers false, goes no deeper. */
export function walkTree(value, visit) {
  if (Array.isArray(value)) {
    for (const item of value) walkTree(item, visit);
  } else if (isObject(value)) {
    for (const [kind, node] of Object.entries(value)) {
      if (isObject(node) && visit(kind, node) !== false) walkTree(node, visit);
    }
  }
}
