import { codeOf, type Edit, isGroup, partAt } from '../../../../work/services/index.js';
import type { Form } from '../../form.js';
import { type Control, nameOf } from '../controls/control.js';
import { readControl } from '../controls/read-control.js';
import { wordsOf } from '../controls/words-of.js';
import { type Adding, itemsAt, shownPart } from './form-at.js';
import { isOfClock, type PartPath } from './path.js';

type Typed = Pick<Form, 'written' | 'writtenAll' | 'has' | 'codes'>;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was filled in, as one value: only controls that the form had are read. */
export function readPart(form: Typed, controls: readonly Control[], now: unknown): Readonly<Record<string, unknown>> {
  const posted = new Set(form.codes('control'));
  let part: Record<string, unknown> = isGroup(now) ? { ...now } : {};
  for (const control of controls) {
    if (!posted.has(nameOf(control))) continue;
    part = withPart(part, control.key, readControl(form, control, partAt(now, control.key)));
  }
  return part;
}

/** A part with what one control is about made another; what is empty then goes. */
export function withPart(
  part: unknown,
  [first = '', ...rest]: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const inner = rest.length === 0 ? value : withPart(isGroup(part) ? part[first] : undefined, rest, value);
  return withKey(part, first, isGroup(inner) && Object.keys(inner).length === 0 ? undefined : inner) ?? {};
}

function withKey(group: unknown, key: string, value: unknown): Record<string, unknown> | undefined {
  const entries = Object.entries(isGroup(group) ? group : {});
  const at = entries.findIndex(([name]) => name === key);
  if (value === undefined) entries.splice(at === -1 ? entries.length : at, 1);
  else if (at === -1) entries.push([key, value]);
  else entries[at] = [key, value];
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** A page as a declaration has it: as short as it can be said. */
function toPage(part: Readonly<Record<string, unknown>>): unknown {
  const ask = Array.isArray(part.ask) ? part.ask : [];
  if (part.title !== undefined) return { title: part.title, ask };
  return ask.length === 1 ? ask[0] : ask;
}

const asksOf = (page: unknown): readonly unknown[] => {
  const { ask } = (shownPart(['pages', 0], page) ?? {}) as { readonly ask?: unknown };
  return Array.isArray(ask) ? ask : [];
};

/** A question stands on one page: what is put on this one goes from the others, and a page that is empty then goes too. */
function takeFromOthers(value: unknown, fields: readonly unknown[], but: number | undefined): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [at, page] of [...itemsAt(value, ['pages'])].reverse()) {
    const ask = asksOf(page);
    const left = ask.filter((field) => !fields.includes(field));
    if (at === but || left.length === ask.length) continue;
    const shown = shownPart(['pages', 0], page) as Record<string, unknown>;
    edits.push({
      do: 'set',
      path: ['pages', Number(at)],
      value: left.length > 0 ? toPage({ ...shown, ask: left }) : undefined,
    });
  }
  return edits;
}

function pageEdits(form: Typed, at: number, controls: readonly Control[], value: unknown): readonly Edit[] {
  const now = shownPart(['pages', at], partAt(value, ['pages', at]));
  const part = readPart(form, controls, now);
  const before = asksOf(now);
  const ticked = asksOf(part);
  const ask = [
    ...before.filter((field) => ticked.includes(field)),
    ...ticked.filter((field) => !before.includes(field)),
  ];
  const page = toPage({ ...part, ask });
  const own: Edit[] = isSame(page, partAt(value, ['pages', at]))
    ? []
    : [{ do: 'set', path: ['pages', at], value: page }];
  return [...own, ...takeFromOthers(value, ask, at)];
}

/** What must stand beside what a form asks, where it asks anything. */
const fixed: Readonly<Record<string, readonly [string, unknown]>> = { open: ['row', 'case'] };

/** What each control changed; where a group says nothing afterwards, it goes whole. */
function changesOf(form: Typed, path: PartPath, controls: readonly Control[], value: unknown): readonly Edit[] {
  const posted = new Set(form.codes('control'));
  const part = partAt(value, path);
  const after = readPart(form, controls, part);
  const edits = controls.flatMap((control): Edit[] => {
    if (!posted.has(nameOf(control))) return [];
    const now = partAt(part, control.key);
    const next = readControl(form, control, now);
    if (isSame(now, next)) return [];
    const isGone = (length: number) => partAt(after, control.key.slice(0, length)) === undefined;
    const length = next === undefined ? control.key.findIndex((_, at) => isGone(at + 1)) + 1 : control.key.length;
    return [{ do: 'set', path: [...path, ...control.key.slice(0, length)], value: next }];
  });
  return [...new Map(edits.map((edit) => [edit.path.join('.'), edit])).values()];
}

/** The edits that a filled-in form of one part amounts to: of what was changed, and nothing else. */
export function editsOf(form: Typed, path: PartPath, controls: readonly Control[], value: unknown): readonly Edit[] {
  const [top, at] = path;
  if (top === 'pages' && typeof at === 'number') return pageEdits(form, at, controls, value);
  const edits = changesOf(form, path, controls, value);
  const [key, says] = fixed[path.join('.')] ?? [];
  const isNew = edits.length > 0 && key !== undefined && partAt(value, [...path, key]) === undefined;
  return isNew ? [...edits, { do: 'set', path: [...path, key], value: says }] : edits;
}

/** The edits that add what was filled in to a list; a question goes on a page of its own, at the end. */
export function addingEdits(form: Typed, path: PartPath, adding: Adding, value: unknown): readonly Edit[] {
  const part = readPart(form, adding.controls, undefined);
  if (path.length === 1 && path[0] === 'pages') {
    const asked = asksOf(part);
    return [...takeFromOthers(value, asked, undefined), { do: 'append', path, value: toPage(part) }];
  }
  if (adding.holds === 'list') return [{ do: 'append', path, value: part }];
  if (path.length === 1 && path[0] === 'messages') {
    const { event, ...message } = part;
    return typeof event === 'string' ? [{ do: 'set', path: [...path, event], value: message }] : [];
  }
  const { code: named, ...said } = part;
  const { en, cy } = wordsOf(said.label ?? said.title);
  const taken = [...itemsAt(value, path).map(([code]) => String(code)), ...(path.at(-1) === 'can' ? ['reopen'] : [])];
  const isField = path[0] === 'fields' && path.length === 1;
  const isNamed = isField || path.at(-1) === 'columns';
  const how = { otherwise: isNamed ? 'question' : 'item', joint: isNamed ? '_' : '-', taken } as const;
  const code = codeOf(typeof named === 'string' ? named : en || cy, how);
  const own: Edit = { do: 'set', path: [...path, code], value: said };
  return isField && said.calculate === undefined ? [own, { do: 'append', path: ['pages'], value: code }] : [own];
}

/** A list of the clock that would hold nothing is not there at all. */
const isAloneInClock = (path: PartPath, value: unknown): boolean =>
  isOfClock(path) && partAt(value, path) !== undefined && itemsAt(value, path.slice(0, -1)).length === 1;

/** The edits that take a part out, and what names it with it. */
export function removingEdits(path: PartPath, value: unknown): readonly Edit[] {
  const own: Edit = { do: 'set', path, value: undefined };
  const [top, name] = path;
  if (isAloneInClock(path, value)) return [{ ...own, path: path.slice(0, -1) }];
  if (top !== 'fields' || path.length !== 2) return [own];
  const lists: readonly PartPath[] = [
    ['case', 'queue'],
    ['case', 'status'],
    ...itemsAt(value, ['case', 'sees']).map(([role]) => ['case', 'sees', role]),
  ];
  const mentions = lists.flatMap((list): Edit[] => {
    const now = partAt(value, list);
    if (!Array.isArray(now) || !now.includes(name)) return [];
    return [{ do: 'set', path: list, value: now.filter((each) => each !== name) }];
  });
  return [own, ...takeFromOthers(value, [name], undefined), ...mentions];
}
