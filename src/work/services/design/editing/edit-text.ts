import { isMap, isSeq, parseDocument } from 'yaml';
import { readDocument } from '../../checking/read-document.js';
import { applyPlain } from './apply-plain.js';
import { type Edit, isSame, partAt } from './edit.js';
import { spliceText, takeApart } from './splice-text.js';

const read = (source: string): unknown => {
  const found = readDocument(source);
  return 'findings' in found ? undefined : found.value;
};

/** Where no place of its own can be found in the text the holder is written anew, comments kept as far as YAML's writer keeps them. */
function writeAnew(source: string, edit: Edit, wanted: unknown): string {
  const document = parseDocument(source);
  const path = edit.do === 'append' ? edit.path : edit.path.slice(0, -1);
  if (path.length === 0) document.contents = document.createNode(wanted) as never;
  else document.setIn(path as unknown[], document.createNode(partAt(wanted, path)));
  const holder = path.length === 0 ? document.contents : document.getIn(path as unknown[], true);
  if (isMap(holder) || isSeq(holder)) holder.flow = holder.items.length === 0;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** The nearest holder that is there, said whole: for a part that has nowhere to stand yet. */
function widen(root: unknown, edit: Edit, wanted: unknown): Edit | undefined {
  for (let length = edit.path.length - (edit.do === 'append' ? 0 : 1); length > 0; length -= 1) {
    const path = edit.path.slice(0, length);
    const holder = partAt(root, path.slice(0, -1));
    if (typeof holder === 'object' && holder !== null)
      return { do: 'set', path, value: partAt(wanted, path) ?? (typeof path.at(-1) === 'string' ? {} : []) };
  }
  return undefined;
}

function editOne(source: string, edit: Edit): string {
  const root = read(source);
  const wanted = applyPlain(root, edit);
  if (isSame(root, wanted)) return source;
  const isRight = (text: string | undefined): text is string => text !== undefined && isSame(read(text), wanted);
  const spliced = spliceText(source, edit);
  if (isRight(spliced)) return spliced;
  const wider = widen(root, edit, wanted);
  const widened = wider && spliceText(source, wider);
  if (isRight(widened)) return widened;
  const anew = writeAnew(source, edit, wanted);
  if (!isRight(anew)) throw new Error('An edit of a declaration did not come out as it was meant.');
  return anew;
}

/**
 * A declaration's text with edits done to it: comments, layout and every part that no edit names stay as they are, byte for
 * byte. Undefined for a text that cannot be read as YAML at all, which only its author can mend.
 */
export function editText(source: string, edits: readonly Edit[]): string | undefined {
  if (read(source) === undefined) return undefined;
  const isWindows = source.includes('\r\n');
  let text = isWindows ? source.replaceAll('\r\n', '\n') : source;
  for (const edit of edits) for (const step of takeApart(read(text), edit)) text = editOne(text, step);
  return isWindows ? text.replaceAll('\n', '\r\n') : text;
}
