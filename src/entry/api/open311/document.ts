import { XMLBuilder } from 'fast-xml-parser';

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

const builder = new XMLBuilder({ suppressEmptyNode: true, processEntities: true });

/** What XML 1.0 can hold of a text: no control but tab and line ends, and no half of a pair. */
const writable = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD');

const isItems = (value: Leaf | Items): value is Items => typeof value === 'object' && value !== null;

function toXml(node: Node | Leaf): unknown {
  if (typeof node === 'string') return writable(node);
  if (typeof node !== 'object' || node === null) return node ?? '';
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      isItems(value) ? { [value.each]: value.items.map(toXml) } : toXml(value),
    ]),
  );
}

/** The JSON that the XML stands for: the root goes, a container of what repeats becomes a list, nothing becomes null. */
function toJson(node: Node | Leaf): unknown {
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, isItems(value) ? value.items.map(toJson) : value]),
  );
}

/** Writes a document as XML, or as the JSON that it is converted to (GeoReport v2, JSON and XML Conversion). */
export function writeDocument(document: Document, format: Format): string {
  const within = 'list' in document ? { [document.list.each]: document.list.items.map(toXml) } : toXml(document.of);
  if (format === 'xml') return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build({ [document.root]: within })}`;
  return JSON.stringify('list' in document ? document.list.items.map(toJson) : toJson(document.of));
}

export const typeOf = (format: Format): string =>
  format === 'xml' ? 'text/xml; charset=utf-8' : 'application/json; charset=utf-8';
