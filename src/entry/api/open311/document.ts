export type Format = 'xml' | 'json';

type Leaf = string | number | boolean | null;

/** What repeats: how each is named in XML, and each. */
interface Items {
  readonly each: string;
  readonly items: readonly (Node | Leaf)[];
}

/** A document of GeoReport v2 before it is written: its root, and what stands in it. */
export type Document = { readonly root: string } & ({ readonly of: Node } | { readonly list: Items });

export interface Node {
  readonly [name: string]: Leaf | Items;
}

/** What XML 1.0 cannot hold of a text: controls but tab and line ends, and half of a pair. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Surrogate}|[\uFFFE\uFFFF]/gu;
const entities: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' },
};

/** Letters that stand for themselves, which most texts have alone. */
const plain = /^[\w .,:;()/+-]*$/;

const write = (text: string): string =>
  plain.test(text) ? text : text.replace(unwritable, '\uFFFD').replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);

const isItems = (value: Leaf | Items): value is Items => typeof value === 'object' && value !== null;

const element = (name: string, within: string): string =>
  within === '' ? `<${name}/>` : `<${name}>${within}</${name}>`;

/** Written by hand: a list of a thousand costs a fifth of what a builder of trees does (docs/performance.md). */
function toXml(node: Node | Leaf): string {
  if (typeof node === 'string') return write(node);
  if (typeof node !== 'object') return String(node);
  if (node === null) return '';
  let text = '';
  for (const name in node) {
    const value = node[name] ?? null;
    text += element(name, isItems(value) ? itemsToXml(value) : toXml(value));
  }
  return text;
}

const itemsToXml = ({ each, items }: Items): string => items.map((item) => element(each, toXml(item))).join('');

/** The JSON that the XML stands for: the root goes, a container of what repeats becomes a list, nothing becomes null. */
function toJson(node: Node | Leaf): unknown {
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, isItems(value) ? value.items.map(toJson) : value]),
  );
}

/** Writes a document as XML, or as the JSON that it is converted to (GeoReport v2, JSON and XML Conversion). */
export function writeDocument(document: Document, format: Format): string {
  if (format === 'xml') {
    const within = 'list' in document ? itemsToXml(document.list) : toXml(document.of);
    return `<?xml version="1.0" encoding="utf-8"?>\n${element(document.root, within)}`;
  }
  return JSON.stringify('list' in document ? document.list.items.map(toJson) : toJson(document.of));
}

export const typeOf = (format: Format): string =>
  format === 'xml' ? 'text/xml; charset=utf-8' : 'application/json; charset=utf-8';
