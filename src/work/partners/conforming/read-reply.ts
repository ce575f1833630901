import { XMLParser } from 'fast-xml-parser';
import type { Reply } from './finding.js';

export type Node = Readonly<Record<string, unknown>>;

const many = new Set(['service', 'attribute', 'value', 'request', 'request_update', 'error']);
const parser = new XMLParser({ parseTagValue: false, isArray: (name) => many.has(name) });
const longest = 50_000_000;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A reply in XML as its root; undefined for what is no XML, or has a document type that could name other files. */
export function readXml({ text }: Reply): Node | undefined {
  if (text.length > longest || /<!(DOCTYPE|ENTITY)/i.test(text)) return undefined;
  try {
    const parsed: unknown = parser.parse(text.replace(/^\uFEFF/, ''), true);
    return isNode(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

export function readJson({ text }: Reply): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What stands in a container of XML: `<services><service>…`. Undefined where the root is another. */
export function listIn(node: Node | undefined, root: string, each: string): readonly Node[] | undefined {
  if (!node || !Object.hasOwn(node, root)) return undefined;
  const held = node[root];
  const list = isNode(held) ? held[each] : undefined;
  return Array.isArray(list) ? list.filter(isNode) : [];
}

export const textIn = (node: Node, name: string): string => {
  const value = node[name];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** The numbers, at most a few, of the items for which something does not hold: enough to find them. */
export function namesOf(items: readonly Node[], by: string, holds: (one: Node) => boolean): string | undefined {
  const wrong = items.flatMap((one, at) => (holds(one) ? [] : [textIn(one, by).slice(0, 60) || `number ${at + 1}`]));
  return wrong.length === 0 ? undefined : `${wrong.length} of ${items.length}, such as ${wrong.slice(0, 3).join(', ')}`;
}
