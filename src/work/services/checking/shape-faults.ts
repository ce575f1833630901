import type { core } from 'zod';
import { sayKnown } from '../near-name.js';
import type { JsonSchema } from '../schema/service-schema.js';
import type { Fault, Path } from './finding.js';
import { branchFor, schemaAt, valueAt } from './schema-at.js';
import { show, showName } from './show.js';

type Issue = core.$ZodIssue;

/** Missing keys that have a rule of their own, by the group that lacks them. */
const missingRules: Readonly<Record<string, string>> = {
  mark: 'no-mark',
  need: 'no-need',
  keep: 'no-retention',
  en: 'missing-language',
  cy: 'missing-language',
};

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

/** What a part is called in a message: its last key, and of a list's item the list's. */
function nameOf(path: Path): string {
  const key = path.findLast((step) => typeof step === 'string');
  return key === undefined ? 'the declaration' : showName(String(key));
}

/** A part of the schema as a repair: what it is and an example of it. */
function sayExample(schema: JsonSchema | undefined, key?: string): string {
  if (!schema) return 'see the guide to declaring a service';
  const options = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (options) return `write ${key ? `${key}: ` : ''}one of ${options.join(', ')}`;
  const [example] = schema.examples ?? [];
  const what = schema.description ? ` (${lower(schema.description)})` : '';
  if (example === undefined) return `write ${key ? `${key}:` : 'it'}${what}`;
  return `write it like ${key ? `${key}: ` : ''}${flow(example)}${what}`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** An example in YAML's flow style. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, part]) => `${key}: ${flow(part)}`)
      .join(', ')} }`;
  }
  const text = String(value);
  return typeof value === 'string' && /[:,"'{}[\]?]/.test(text) ? JSON.stringify(text) : text;
}

function missing(path: Path, root: unknown): Fault {
  const key = String(path.at(-1));
  const owner = path.slice(0, -1);
  return {
    ...{ path: owner, on: 'key', lacks: key, rule: missingRules[key] ?? 'missing-key' },
    wrong: `${nameOf(owner)} has no ${key}`,
    fix: `${sayExample(schemaAt(root, path), key).replace(/^write/, 'add')}`.replace('add it like', 'add'),
  };
}

function unknownKeys({ keys, path }: core.$ZodIssueUnrecognizedKeys, root: unknown): Fault[] {
  const schema = schemaAt(root, path);
  const shape = schema?.anyOf?.[branchFor(schema.anyOf, valueAt(root, path))] ?? schema;
  const present = Object.keys((valueAt(root, path) ?? {}) as object);
  const known = Object.keys(shape?.properties ?? {}).filter((key) => !present.includes(key));
  /** What follows a comma within { } reads as a key of its own, which has spaces and no value. */
  const isRestOfText = (key: string) => key.includes(' ') && valueAt(root, [...path, key]) === null;
  return keys.map((key) => ({
    ...{ path: [...path, key], on: 'key', rule: 'unknown-key' },
    wrong: `${nameOf(path)} has a key ${showName(key)}, which means nothing there`,
    fix: isRestOfText(key)
      ? 'put the whole text between quotes: within { } a comma ends it'
      : `${sayKnown(key, known, 'take it out')}, or take it out`.replace('take it out, or take it out', 'take it out'),
  }));
}

function wrongName({ path }: Issue, root: unknown): Fault {
  const owner = schemaAt(root, path.slice(0, -1));
  const names = owner?.propertyNames ?? owner?.anyOf?.find((each) => each.propertyNames)?.propertyNames;
  return {
    ...{ path, on: 'key', rule: 'wrong-name' },
    wrong: `${show(path.at(-1))} is not a name that may stand here`,
    fix: sayExample(names),
  };
}

/** The branch of a union that is meant, or that none fits. */
function unionFaults(issue: core.$ZodIssueInvalidUnion, root: unknown): readonly Fault[] {
  const value = valueAt(root, issue.path);
  const branches = schemaAt(root, issue.path)?.anyOf ?? [];
  const meant = issue.errors[branchFor(branches, value)] ?? [];
  if (meant.length === 0) return [wrongValue(issue, root)];
  return shapeFaults(
    meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
    root,
  );
}

function wrongValue(issue: Issue, root: unknown): Fault {
  const { path } = issue;
  const value = valueAt(root, path);
  const expected = issue.code === 'invalid_type' ? typeNames[issue.expected] : undefined;
  const isEmpty = value === '' || value === null;
  return {
    ...{
      path,
      on: value === null ? 'key' : 'value',
      rule: isEmpty ? 'empty-value' : expected ? 'wrong-type' : 'wrong-value',
    },
    wrong: isEmpty ? `${nameOf(path)} is empty` : `${nameOf(path)} is ${show(value)}${saySize(issue, expected)}`,
    fix: sayExample(schemaAt(root, path)),
  };
}

function saySize(issue: Issue, expected: string | undefined): string {
  if (expected) return `, and ${expected} is needed`;
  if (issue.code === 'too_big') return `, and at most ${issue.maximum} ${sizes[issue.origin] ?? ''} may stand there`;
  if (issue.code === 'too_small')
    return `, and at least ${issue.minimum} ${sizes[issue.origin] ?? ''} must stand there`;
  return ', which may not stand there';
}

const sizes: Readonly<Record<string, string>> = { string: 'characters', array: 'items' };

/** The shape's issues in plain words, each at the part that it is about. */
export function shapeFaults(issues: readonly Issue[], root: unknown): readonly Fault[] {
  return issues.flatMap((issue): readonly Fault[] => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue, root);
    if (issue.code === 'invalid_key') return [wrongName(issue, root)];
    const isAbsent = valueAt(root, issue.path) === undefined && typeof issue.path.at(-1) === 'string';
    if (isAbsent) return [missing(issue.path, root)];
    if (issue.code === 'invalid_union') return unionFaults(issue, root);
    return [wrongValue(issue, root)];
  });
}
