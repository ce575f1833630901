import { Document, isMap, isSeq, type Node, visit } from 'yaml';

const most = 88;

/** A group or list whose parts are all short stands on one line, as people write `{ en: …, cy: … }`. */
function isShort(node: Node): boolean {
  if (!isMap(node) && !isSeq(node)) return false;
  const parts = node.items.map((item) => (isMap(node) ? (item as { value: unknown }).value : item));
  if (parts.some((part) => isMap(part) || isSeq(part))) return false;
  const said = JSON.stringify(node.toJSON());
  return said.length <= most && !said.includes('\\n');
}

const settings = { lineWidth: 0, flowCollectionPadding: true, indentSeq: true } as const;

function write(value: unknown, isFlow: boolean): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Collection(key, node) {
      if (isFlow || (key !== null && isShort(node))) node.flow = true;
    },
  });
  return document.toString(settings).replace(/\n$/, '');
}

const indented = (text: string, by: number): string => text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);

/** `key: value` in block style, to stand at that column: further lines are indented, no line ends it. */
export const writePair = (key: string, value: unknown, column: number): string =>
  indented(write({ [key]: value }, false), column);

/** `- value` in block style, to stand at that column. */
export const writeItem = (value: unknown, column: number): string => indented(write([value], false), column);

/** A value on one line, to stand within `{ }` or `[ ]`. */
export const writeFlow = (value: unknown): string => {
  const whole = write([value], true);
  return whole.slice(1, -1).trim();
};

/** `key: value` within `{ }`. */
export const writeFlowPair = (key: string, value: unknown): string =>
  write({ [key]: value }, true)
    .slice(1, -1)
    .trim();
