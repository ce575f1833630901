import { namesOf, tableOf } from './tree.mjs';

/**
 * The relations of a `from`, joins included, and the conditions of its joins. A table of the migrations has its name;
 * a query, a function or the name of a `with` has none: it is checked where it stands.
 */
export function readRelations(items, isPlaces) {
  const relations = [];
  const conditions = [];
  const read = (item) => {
    if (item.JoinExpr) {
      const { larg, rarg, quals, usingClause } = item.JoinExpr;
      const first = relations.length;
      read(larg);
      read(rarg);
      if (quals) conditions.push(quals);
      if (namesOf(usingClause).includes('place_id')) {
        conditions.push({ sameplace: relations.slice(first).map(({ alias }) => alias) });
      }
    } else if (item.RangeVar) {
      const table = tableOf(item.RangeVar);
      const alias = item.RangeVar.alias?.aliasname ?? item.RangeVar.relname;
      relations.push({ alias, table: isPlaces(table) ? table : undefined });
    } else {
      const [inner] = Object.values(item);
      relations.push({ alias: inner?.alias?.aliasname ?? '', table: undefined });
    }
  };
  for (const item of items) read(item);
  return { relations, conditions };
}

const bare = (node) => (node?.TypeCast ? bare(node.TypeCast.arg) : node);
const isEqual = (node) => node.kind === 'AEXPR_OP' && namesOf(node.name)[0] === '=';

/** 'a value' for a parameter or a constant, the alias for its place_id, undefined for anything else. */
function sideOf(node, relations) {
  const side = bare(node);
  if (side?.ParamRef || side?.A_Const) return 'a value';
  const fields = namesOf(side?.ColumnRef?.fields);
  if (fields.at(-1) !== 'place_id') return undefined;
  if (fields.length > 1) return fields.at(-2);
  const own = relations.filter(({ table }) => table !== undefined);
  return own.length === 1 ? own[0].alias : undefined;
}

function readEquality(node, relations) {
  if (node.kind === 'AEXPR_IN' && node.rexpr?.List?.items.length === 1) {
    return readPair(node.lexpr, node.rexpr.List.items[0], relations);
  }
  return isEqual(node) ? readPair(node.lexpr, node.rexpr, relations) : [];
}

function readPair(left, right, relations) {
  if (left?.RowExpr && right?.RowExpr) {
    return left.RowExpr.args.flatMap((part, at) => readPair(part, right.RowExpr.args[at], relations));
  }
  const pair = [sideOf(left, relations), sideOf(right, relations)];
  const isAboutPlace = pair.every((side) => side !== undefined) && pair.some((side) => side !== 'a value');
  return isAboutPlace ? [pair] : [];
}

/** Pairs of aliases (or 'a value') whose place_ids every row of the level has equal: only what is joined by `and` counts. */
export function readEqualities(conditions, relations) {
  return conditions.flatMap((condition) => {
    if (condition === undefined) return [];
    if (condition.sameplace) return condition.sameplace.slice(1).map((alias) => [condition.sameplace[0], alias]);
    const { BoolExpr: boolean, A_Expr: expression } = condition;
    if (boolean?.boolop === 'AND_EXPR') return readEqualities(boolean.args, relations);
    return expression ? readEquality(expression, relations) : [];
  });
}
