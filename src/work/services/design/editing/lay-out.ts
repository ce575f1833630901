import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';

/** Where a pair or an item of a list stands in the text. */
export interface Laid {
  /** Of its key, or of the hyphen before an item. */
  readonly start: number;
  /** After the last character of what it says; a comment behind is not of it. */
  readonly end: number;
  /** The whole lines that are its own, comments right above it included; undefined where it shares its first line. */
  readonly lines: readonly [number, number] | undefined;
  readonly column: number;
}

const lineStart = (source: string, at: number): number => source.lastIndexOf('\n', at - 1) + 1;

/** After the line break that ends the line of this offset. */
export function lineEnd(source: string, at: number): number {
  const found = source.indexOf('\n', at);
  return found === -1 ? source.length : found + 1;
}

/** After the last character of a node's own, whatever blank lines and comments its range takes in. */
function contentEnd(source: string, node: Node | null | undefined, otherwise: number): number {
  if (!node?.range || isAlias(node)) return node?.range?.[1] ?? otherwise;
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    if (last === undefined) return node.range[1];
    if (isSeq(node)) return contentEnd(source, last as Node | null, node.range[1]);
    return pairEnd(source, last as Pair, node.range[1]);
  }
  const isBlock = isScalar(node) && /^[|>]/.test(source.slice(node.range[0], node.range[0] + 1));
  if (!isBlock) return Math.max(node.range[1], node.range[0]);
  return node.range[0] + source.slice(node.range[0], node.range[1]).trimEnd().length;
}

function pairEnd(source: string, { key, value }: Pair, otherwise: number): number {
  const keyEnd = (key as Scalar | null)?.range?.[1] ?? otherwise;
  const end = contentEnd(source, value as Node | null, otherwise);
  const colon = source.indexOf(':', keyEnd);
  return Math.max(end, keyEnd, colon === -1 ? keyEnd : colon + 1);
}

/** Comment lines right above a line, at whatever column. */
function withComments(source: string, start: number): number {
  let from = start;
  while (from > 0) {
    const above = lineStart(source, from - 1);
    if (!/^[ \t]*#/.test(source.slice(above, from))) break;
    from = above;
  }
  return from;
}

function lay(source: string, start: number, end: number): Laid {
  const first = lineStart(source, start);
  const isOwn = source.slice(first, start).trim() === '';
  return {
    ...{ start, end, column: start - first },
    lines: isOwn ? [withComments(source, first), lineEnd(source, Math.max(end - 1, start))] : undefined,
  };
}

export function layPair(source: string, map: YAMLMap, at: number): Laid | undefined {
  const pair = map.items[at];
  const start = (pair?.key as Scalar | undefined)?.range?.[0];
  if (!pair || start === undefined) return undefined;
  return lay(source, start, pairEnd(source, pair as Pair, start));
}

export function layItem(source: string, list: YAMLSeq, at: number): Laid | undefined {
  const item = list.items[at] as Node | null | undefined;
  const range = item?.range;
  if (!range) return undefined;
  if (list.flow) return lay(source, range[0], contentEnd(source, item, range[1]));
  const hyphen = source.lastIndexOf('-', range[0] - 1);
  if (hyphen === -1 || source.slice(hyphen + 1, range[0]).trim() !== '') return undefined;
  return lay(source, hyphen, contentEnd(source, item, range[1]));
}

/** Where the parts of a group or list stand, in order; undefined where one cannot be told. */
export function layAll(source: string, node: YAMLMap | YAMLSeq): readonly Laid[] | undefined {
  const all = node.items.map((_, at) => (isMap(node) ? layPair(source, node, at) : layItem(source, node, at)));
  return all.some((one) => one === undefined) ? undefined : (all as readonly Laid[]);
}
