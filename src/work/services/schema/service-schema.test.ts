import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { checkout } from '../../../platform/checkout.js';
import { Declaration } from '../declaration/declaration.js';
import { type JsonSchema, serviceSchema } from './service-schema.js';

interface Keywords extends JsonSchema {
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

const known = new Set([
  ...['$schema', 'title', 'description', 'examples', 'default', 'type', 'enum', 'const', 'properties', 'required'],
  ...['additionalProperties', 'propertyNames', 'items', 'anyOf', 'pattern', 'minLength', 'maxLength', 'minItems'],
  // A format stands only beside the pattern that says the same, by which it is judged.
  ...['maxItems', 'minimum', 'maximum', 'exclusiveMinimum', 'format'],
]);

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function hasType(type: string | undefined, value: unknown): boolean {
  if (type === undefined) return true;
  if (type === 'object') return isGroup(value);
  if (type === 'array') return Array.isArray(value);
  return type === 'integer' ? Number.isSafeInteger(value) : typeof value === type;
}

function fitsText(schema: Keywords, text: string): boolean {
  const { pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  const isLong = text.length >= minLength && text.length <= maxLength;
  return isLong && (pattern === undefined || new RegExp(pattern, 'u').test(text));
}

function fitsNumber(schema: Keywords, value: number): boolean {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY, exclusiveMinimum } = schema;
  return value >= minimum && value <= maximum && (exclusiveMinimum === undefined || value > exclusiveMinimum);
}

function fitsGroup(schema: Keywords, group: Record<string, unknown>): boolean {
  const { properties = {}, required = [], additionalProperties = true, propertyNames = {} } = schema;
  if (!required.every((key) => Object.hasOwn(group, key))) return false;
  return Object.entries(group).every(([key, value]) => {
    if (!fits(propertyNames, key)) return false;
    const part = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    return typeof part === 'object' ? fits(part, value) : part === true;
  });
}

/** The part of JSON Schema that ours is written in; throws on any other keyword, which it would otherwise pass over. */
function fits(schema: Keywords, value: unknown): boolean {
  for (const key of Object.keys(schema)) if (!known.has(key)) throw new Error(`The keyword ${key} is not known here.`);
  if ('format' in schema && schema.pattern === undefined) throw new Error('A format needs its pattern beside it.');
  if (schema.anyOf && !schema.anyOf.some((each) => fits(each, value))) return false;
  if (!hasType(schema.type, value)) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (schema.const !== undefined && schema.const !== value) return false;
  if (typeof value === 'string') return fitsText(schema, value);
  if (typeof value === 'number') return fitsNumber(schema, value);
  if (isGroup(value)) return fitsGroup(schema, value);
  if (!Array.isArray(value)) return true;
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, items = {} } = schema;
  return value.length >= minItems && value.length <= maxItems && value.every((item) => fits(items, item));
}

const shipped = [
  'missed-bin.yaml',
  'council-tax-single-person-discount.yaml',
  'subject-access.yaml',
  'register-a-food-business.yaml',
  'correction.yaml',
  'imports/los-angeles/street-request.yaml',
];
const documents = shipped.map((file): unknown => parse(readFileSync(join(checkout, 'definitions', file), 'utf8')));

test('the schema is a JSON Schema of its own, and every shipped declaration fits it', () => {
  const schema = serviceSchema();
  assert.equal((schema as { $schema?: string }).$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.deepEqual(JSON.parse(JSON.stringify(schema)), schema);
  for (const [at, document] of documents.entries()) assert.equal(fits(schema, document), true, shipped[at]);
});

test('every key is described, and every example is one that may stand there', () => {
  const look = (schema: JsonSchema, path: string): void => {
    for (const example of schema.examples ?? []) assert.equal(fits(schema, example), true, `the example of ${path}`);
    for (const [key, part] of Object.entries(schema.properties ?? {})) {
      assert.ok(part.description, `${path}.${key} is not described`);
      look(part, `${path}.${key}`);
    }
    for (const part of [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])])
      if (typeof part === 'object') look(part, `${path}[]`);
  };
  look(serviceSchema(), 'declaration');
});

/** The same value with one part of it, wherever it is, in place of another. */
function replaceAt(value: unknown, seed: number, put: unknown): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (keys.length === 0 || seed % 7 === 0) return put;
  const key = keys[seed % keys.length] ?? '';
  const part = replaceAt((value as Record<string, unknown>)[key], Math.floor(seed / 3), put);
  if (Array.isArray(value)) return value.toSpliced(Number(key), 1, part);
  const { [key]: _, ...rest } = value as Record<string, unknown>;
  return part === undefined ? rest : { ...rest, [key]: part };
}

test('the schema and the check of the shape agree on what fits', () => {
  const put = fc.constantFrom<unknown>(
    undefined,
    1,
    0.5,
    -1,
    true,
    'open',
    'Two Words',
    '',
    [],
    ['size'],
    {},
    { en: 'A' },
    { month: 'x' },
  );
  const documentAt = fc.nat(documents.length - 1).map((at) => documents[at]);
  const mutated = fc
    .tuple(documentAt, fc.nat(2 ** 31 - 1), put)
    .map(([document, seed, value]) => replaceAt(document, seed, value));
  fc.assert(
    fc.property(mutated, (document) => {
      assert.equal(fits(serviceSchema(), document), Declaration.safeParse(document).success, JSON.stringify(document));
    }),
    { numRuns: 500 },
  );
});
