import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkout } from '../../../platform/checkout.js';
import { factsOf } from '../compiling/facts.js';
import { releaseList } from '../declaration/codes.js';
import { signatures, textMethods } from '../expressions/functions.js';
import { kindList } from '../kind.js';
import { type JsonSchema, serviceSchema } from '../schema/service-schema.js';
import { checkDeclaration } from './check-declaration.js';
import { rules } from './rules/index.js';

const guide = readFileSync(join(checkout, 'docs', 'how-to', 'declare-a-service.md'), 'utf8');
const example = /```yaml\n(service: [\s\S]*?)```/.exec(guide)?.[1] ?? '';

test("the guide's service is clean, and breaks as the guide says", () => {
  const { declaration, findings } = checkDeclaration(example);
  assert.deepEqual(findings, []);
  const [told] = checkDeclaration(example.replace('    mark: personal\n', '')).findings;
  assert.ok(told);
  const { line, column, rule, wrong, fix } = told;
  assert.ok(
    guide.includes(`street-light.yaml:${line}:${column}: ${rule}: ${wrong}. Fix: ${fix}.\n`),
    JSON.stringify(told),
  );
  assert.equal(declaration?.service, 'street-light');
});

test('the guide names every rule, kind, function, fact and release function', () => {
  const facts = declaredFacts();
  const names = [
    ...rules.map((rule) => rule.name),
    ...kindList,
    ...releaseList,
    ...facts,
    ...Object.keys(signatures),
    ...textMethods,
    'answered',
  ];
  for (const name of names) assert.match(guide, new RegExp(`[\`.]${name}[\`(]`), name);
});

function declaredFacts(): readonly string[] {
  const { declaration } = checkDeclaration(example);
  assert.ok(declaration);
  return Object.keys(factsOf(declaration));
}

test('the guide leads to what each marking asks, as a file and as the page that a place makes of it', () => {
  const handling = /^\| `handling` .*$/m.exec(guide)?.[0] ?? '';
  const [, file = ''] = /\[the marking guide\]\(([^)]+)\)/.exec(handling) ?? [];
  assert.ok(existsSync(join(checkout, 'docs', 'how-to', file)), `${file} is there`);
  assert.match(handling, /`\/marking`/);
});

test('the guide names every key that may stand in a declaration', () => {
  const keysOf = (schema: JsonSchema): readonly string[] => [
    ...Object.keys(schema.properties ?? {}),
    ...Object.values(schema.properties ?? {}).flatMap(keysOf),
    ...[schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])].flatMap((part) =>
      typeof part === 'object' ? keysOf(part) : [],
    ),
  ];
  for (const key of new Set(keysOf(serviceSchema()))) assert.match(guide, new RegExp(`[\`. {]${key}[\`:.]`), key);
});
