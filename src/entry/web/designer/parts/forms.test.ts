import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { checkout } from '../../../../platform/checkout.js';
import { isGroup, judgeDesign, partAt, serviceSchema } from '../../../../work/services/index.js';
import { readForm } from '../../form.js';
import { readHtml } from '../../testing/read-html.js';
import { readForm as readTestForm } from '../../testing/test-form.js';
import type { Control } from '../controls/control.js';
import { ControlView } from '../controls/control-view.js';
import { knownOf } from '../forms/known.js';
import { readPart } from './edits.js';
import { formAt, formPatterns, itemsAt, shownPart } from './form-at.js';
import type { PartPath } from './path.js';

const folder = join(checkout, 'definitions');
const declared = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
  .filter(([, text]) => /^service:/m.test(text));

/** Every part of a declaration that a form is about: each `*` of its pattern is each item that is there. */
function partsOf(value: unknown, pattern: string): readonly PartPath[] {
  const steps = pattern === '' ? [] : pattern.split('.');
  return steps.reduce<readonly PartPath[]>(
    (paths, step) =>
      paths.flatMap((path) =>
        step === '*' ? itemsAt(value, path).map(([item]) => [...path, item]) : [[...path, step]],
      ),
    [[]],
  );
}

/** What a form sends that shows a part, read as if nothing had been there before. */
function readShown(controls: readonly Control[], part: unknown): Readonly<Record<string, unknown>> {
  const html = controls
    .map((control) => renderToString(h(ControlView, { control, value: partAt(part, control.key), language: 'cy' })))
    .join('');
  const sent = readTestForm(readHtml(`<form>${html}</form>`)).fill({});
  return readPart(readForm(sent), controls, undefined);
}

type JsonSchema = ReturnType<typeof serviceSchema>;
type Tree = { [key: string]: unknown };

/** Puts what a form said of a part into the whole; what lies between is made. */
function put(root: Tree, path: PartPath, said: Readonly<Record<string, unknown>>): void {
  let holder: Tree = root;
  for (const [at, step] of path.entries()) {
    holder[step] ??= typeof path[at + 1] === 'number' ? [] : {};
    holder = holder[step] as Tree;
  }
  merge(holder, said);
}

function merge(holder: Tree, said: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(said)) {
    const now = holder[key];
    if (isGroup(now) && isGroup(value)) merge(now as Tree, value);
    else holder[key] = value;
  }
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string');

/** What is ticked has no order, and a form takes no line break behind a text: what says the same is made alike. */
function alike(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return value.trim();
  if (isTexts(value)) return key === 'columns' ? value : [...value].sort();
  if (Array.isArray(value)) return value.map((part) => alike(part));
  if (!isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, alike(part, name)]));
}

/** A page is the same however short it is said; what can say one thing alone is written with the rest. */
function plain(value: unknown): unknown {
  const said = structuredClone(value) as { pages?: unknown[]; open?: Tree };
  said.pages = (said.pages ?? []).map((page) => shownPart(['pages', 0], page));
  if (said.open) said.open.row = 'case';
  return alike(said);
}

/** Each text and number with its way, in one order, so that what differs is told by its line. */
function linesOf(value: unknown, way = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${way}: ${value}`];
  const inner = Object.entries(value).flatMap(([key, part]) => linesOf(part, `${way}.${key}`));
  return [`${way} has ${Object.keys(value).length}`, ...inner].sort();
}

describe('the declarations that are shipped', () => {
  for (const [name, text] of declared)
    test(`${name}: made anew by forms alone it is the same`, () => {
      const { value } = judgeDesign(text);
      const known = knownOf(value, []);
      const made: Tree = {};
      for (const pattern of formPatterns)
        for (const path of partsOf(value, pattern)) {
          const part = shownPart(path, partAt(value, path));
          if (part !== undefined) put(made, path, readShown(formAt(path, known, part) ?? [], part));
        }
      assert.deepEqual(linesOf(plain(made)), linesOf(plain(value)));
    });
});

/** The parts of the schema that say something, each by its way; texts in two languages and what may be either are one. */
function leavesOf(schema: JsonSchema, path: readonly string[] = []): readonly string[] {
  const own = Object.entries(schema.properties ?? {});
  const isWords = own.length > 0 && own.every(([key]) => key === 'en' || key === 'cy');
  const each = schema.additionalProperties;
  const of = typeof each === 'object' ? each : schema.items;
  const isOfParts = of !== undefined && Object.keys(of.properties ?? {}).some((key) => key !== 'en' && key !== 'cy');
  if (isOfParts) return leavesOf(of, [...path, '*']);
  if (own.length === 0 || isWords) return [path.join('.')];
  return own.flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

/** What no form asks, and why. */
const unasked: Readonly<Record<string, string>> = {
  'from.place': 'written when a declaration of another place is taken over: typed by hand it would be untrue',
  'from.service': 'the same',
  'from.version': 'the same; a merge moves it on',
  'open.row': 'can only say one thing, which is written with the dataset',
};

test('every part that a declaration can have stands in a form, but for what is written by the house', () => {
  const known = knownOf({ fee: {}, issues: { a: {} }, bookings: { a: {} }, case: { decisions: { a: {} } } }, []);
  const kinds = ['rows', 'time-slot', 'long-text'].map((type) => ({ type, calculate: '1', not: {} }));
  const asked = formPatterns.flatMap((pattern) =>
    kinds.flatMap((part) =>
      (formAt(pattern.split('.').filter(Boolean), known, part) ?? []).map(({ key }) =>
        [...(pattern === '' ? [] : [pattern]), ...key].join('.'),
      ),
    ),
  );
  const stands = (leaf: string) =>
    asked.some((way) => leaf === way || leaf.startsWith(`${way}.`) || way.startsWith(`${leaf}.`));
  const byRole = ['case.sees', 'costs'];
  const left = leavesOf(serviceSchema()).filter(
    (leaf) => !stands(leaf) && !byRole.some((each) => leaf.startsWith(each)),
  );
  assert.deepEqual(left, Object.keys(unasked));
});
