import {
  type Document,
  isMap,
  isNode,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../../checking/finding.js';
import { type Edit, isGroup, isSame, partAt } from './edit.js';
import { type Laid, layAll, layItem, layPair, lineEnd } from './lay-out.js';
import { writeFlow, writeFlowPair, writeItem, writePair } from './write-yaml.js';

type Holder = YAMLMap | YAMLSeq;
type Spliced = string | undefined;

/** A list on one line that grows longer is written anew, an item a line. */
const longestLine = 80;

const cut = (source: string, from: number, to: number, put: string): string =>
  source.slice(0, from) + put + source.slice(to);

const holderAt = (document: Document, path: Path): Holder | undefined => {
  const node = path.length === 0 ? document.contents : document.getIn(path as unknown[], true);
  return isMap(node) || isSeq(node) ? node : undefined;
};

const indexIn = (holder: Holder, step: PropertyKey | undefined): number =>
  isSeq(holder)
    ? Number(step)
    : holder.items.findIndex(({ key }) => isNode(key) && 'value' in key && String(key.value) === step);

const layAt = (source: string, holder: Holder, at: number): Laid | undefined =>
  isSeq(holder) ? layItem(source, holder, at) : layPair(source, holder, at);

const isBlock = (node: unknown): boolean => (isMap(node) || isSeq(node)) && node.flow !== true;
const isOneLine = (written: string): boolean => !written.includes('\n');

/** The value of a pair or the item itself. */
const nodeOf = (holder: Holder, at: number): Node | null =>
  (isSeq(holder) ? holder.items[at] : (holder.items[at] as Pair | undefined)?.value) as Node | null;

/** Says something else where something stands. */
function replace(source: string, holder: Holder, step: PropertyKey, value: unknown): Spliced {
  const at = indexIn(holder, step);
  const laid = layAt(source, holder, at);
  const node = nodeOf(holder, at);
  if (!laid) return undefined;
  if (holder.flow) {
    if (!node?.range || node.range[0] === node.range[1]) return undefined;
    return cut(source, node.range[0], node.range[1], writeFlow(value));
  }
  const written = isSeq(holder) ? writeItem(value, laid.column) : writePair(String(step), value, laid.column);
  // What follows on its line, such as a comment, stays; behind a block there is nothing of its own.
  if (!isOneLine(written) && !isBlock(node) && source.slice(laid.end, lineEnd(source, laid.end)).trim() !== '')
    return undefined;
  return cut(source, laid.start, laid.end, written);
}

function add(source: string, holder: Holder, step: PropertyKey, value: unknown): Spliced {
  const all = layAll(source, holder);
  const last = all?.at(-1);
  if (!last) return undefined;
  if (holder.flow) {
    const written = isSeq(holder) ? writeFlow(value) : writeFlowPair(String(step), value);
    if (isSeq(holder) && (typeof value === 'object' || last.column + written.length > longestLine)) return undefined;
    return cut(source, last.end, last.end, `, ${written}`);
  }
  const written = isSeq(holder) ? writeItem(value, last.column) : writePair(String(step), value, last.column);
  const end = lineEnd(source, Math.max(last.end - 1, last.start));
  const before = source.slice(0, end).endsWith('\n') ? '' : '\n';
  return cut(source, end, end, `${before}${' '.repeat(last.column)}${written}\n`);
}

function remove(source: string, holder: Holder, step: PropertyKey): Spliced {
  const at = indexIn(holder, step);
  const all = layAll(source, holder);
  const [laid, before, after] = [all?.[at], all?.[at - 1], all?.[at + 1]];
  if (!laid || all?.length === 1) return undefined;
  if (!holder.flow && laid.lines) return cut(source, ...laid.lines, '');
  if (after) return cut(source, laid.start, after.start, '');
  return before && holder.flow ? cut(source, before.end, laid.end, '') : undefined;
}

function swap(source: string, holder: Holder, step: PropertyKey, by: -1 | 1): Spliced {
  const at = indexIn(holder, step);
  const all = layAll(source, holder);
  const [one, other] = by === 1 ? [all?.[at], all?.[at + 1]] : [all?.[at - 1], all?.[at]];
  if (!one || !other) return undefined;
  const [from, to] =
    !holder.flow && one.lines && other.lines
      ? [one.lines, other.lines]
      : ([
          [one.start, one.end],
          [other.start, other.end],
        ] as const);
  const ended = source.endsWith('\n') || holder.flow ? source : `${source}\n`;
  const second = ended.slice(to[0], Math.max(to[1], ended.length > source.length ? ended.length : to[1]));
  const rest = ended.slice(to[0] + second.length);
  return ended.slice(0, from[0]) + second + ended.slice(from[1], to[0]) + ended.slice(from[0], from[1]) + rest;
}

function rename(source: string, holder: Holder, step: PropertyKey, name: string): Spliced {
  const pair = isMap(holder) ? holder.items[indexIn(holder, step)] : undefined;
  const range = isNode(pair?.key) ? pair.key.range : undefined;
  return range ? cut(source, range[0], range[1], writeFlow(name)) : undefined;
}

/** A change of one part whose holder is there already, made in the text and nowhere else. */
function spliceOne(source: string, edit: Edit): Spliced {
  const document = parseDocument(source, { strict: false });
  const step = edit.path.at(-1);
  const holder = holderAt(document, edit.do === 'append' ? edit.path : edit.path.slice(0, -1));
  if (!holder || (step === undefined && edit.do !== 'append')) return undefined;
  switch (edit.do) {
    case 'append':
      return add(source, holder, '', edit.value);
    case 'move':
      return swap(source, holder, step as PropertyKey, edit.by);
    case 'rename':
      return rename(source, holder, step as PropertyKey, edit.name);
    case 'set':
      if (edit.value === undefined) return remove(source, holder, step as PropertyKey);
      return layAt(source, holder, indexIn(holder, step))
        ? replace(source, holder, step as PropertyKey, edit.value)
        : add(source, holder, step as PropertyKey, edit.value);
  }
}

/** A change taken apart into changes of single parts, so that what stays the same is not written anew. */
export function takeApart(root: unknown, edit: Edit): readonly Edit[] {
  if (edit.do !== 'set') return [edit];
  const { path, value } = edit;
  const now = partAt(root, path);
  if (isSame(now, value)) return [];
  if (!isGroup(now) || !isGroup(value) || Object.keys(value).length === 0) return [edit];
  const kept = Object.keys(value).filter((key) => Object.hasOwn(now, key));
  const isInOrder = isSame(
    kept,
    Object.keys(now).filter((key) => Object.hasOwn(value, key)),
  );
  const isAfter = isSame([...kept, ...Object.keys(value).filter((key) => !kept.includes(key))], Object.keys(value));
  if (!isInOrder || !isAfter || kept.length === 0) return [edit];
  const gone = Object.keys(now).filter((key) => !Object.hasOwn(value, key));
  const steps: Edit[] = Object.entries(value).map(([key, part]) => ({ do: 'set', path: [...path, key], value: part }));
  return [
    ...steps.flatMap((step) => takeApart(root, step)),
    ...gone.map((key): Edit => ({ do: 'set', path: [...path, key], value: undefined })),
  ];
}

export const spliceText = (source: string, edit: Edit): Spliced => spliceOne(source, edit);
