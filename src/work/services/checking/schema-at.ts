import type { JsonSchema } from '../schema/service-schema.js';
import { serviceSchema } from '../schema/service-schema.js';
import type { Path } from './finding.js';

const isGroup = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of several shapes the one that is meant, by what stands there: a text, a list, or the group that shares most keys. */
export function branchFor(branches: readonly JsonSchema[], value: unknown): number {
  const keys = isGroup(value) ? Object.keys(value as object) : [];
  const scores = branches.map((branch) => {
    if (Array.isArray(value)) return branch.type === 'array' ? 1 : 0;
    if (!isGroup(value)) return branch.type === typeof value ? 1 : 0;
    if (branch.type !== 'object') return -1;
    return branch.properties ? keys.filter((key) => Object.hasOwn(branch.properties ?? {}, key)).length : 0.5;
  });
  return scores.indexOf(Math.max(...scores));
}

function step(schema: JsonSchema, key: PropertyKey, value: unknown): JsonSchema | undefined {
  const meant = schema.anyOf?.[branchFor(schema.anyOf, value)] ?? schema;
  if (typeof key === 'number') return meant.items;
  const name = String(key);
  if (meant.properties && Object.hasOwn(meant.properties, name)) return meant.properties[name];
  return typeof meant.additionalProperties === 'object' ? meant.additionalProperties : undefined;
}

/** What stands at a path of plain values, and nothing inherited. */
export function valueAt(root: unknown, path: Path): unknown {
  let at = root;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
}

/** The part of the published schema that a path of a document falls under. */
export function schemaAt(root: unknown, path: Path): JsonSchema | undefined {
  let schema: JsonSchema | undefined = serviceSchema();
  for (const [at, key] of path.entries()) {
    if (!schema) return undefined;
    schema = step(schema, key, valueAt(root, path.slice(0, at)));
  }
  return schema;
}
