import { isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml';
import { type ImportMap, type MapFinding, mapSchema } from './map.js';

const longest = 1_000_000;

/** The deepest node on the way that the fault names, so that a missing key points at the map that lacks it. */
function nodeAt(root: unknown, path: readonly PropertyKey[]): Node | undefined {
  let at: unknown = root;
  for (const step of path) {
    const next: unknown = isMap(at) ? at.get(step, true) : undefined;
    if (!isNode(next)) break;
    at = next;
  }
  return isNode(at) ? at : undefined;
}

/** Reads a MAP.yaml: the map, or everything that is wrong with it by line and column. */
export function readMap(text: string): { readonly map?: ImportMap; readonly findings: readonly MapFinding[] } {
  if (text.length > longest) {
    return {
      findings: [{ line: 1, column: 1, wrong: 'the map is longer than 1 MB', fix: 'give a map, not the data' }],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    return {
      findings: document.errors.map((fault) => ({
        ...place(fault.pos[0]),
        wrong: fault.message.split('\n')[0] ?? 'this is not YAML',
        fix: 'correct the YAML',
      })),
    };
  }
  const read = mapSchema.safeParse(toPlain(document));
  if (read.success) return { map: read.data, findings: [] };
  return {
    findings: read.error.issues.map((issue) => ({
      ...place(nodeAt(document.contents, issue.path)?.range?.[0] ?? 0),
      wrong: `${issue.path.map(String).join('.') || 'the map'}: ${issue.message}`,
      fix: 'see docs/how-to/import-requests.md for what may stand here',
    })),
  };
}

/** Aliases could make a small file enormous: a map has no use for them. */
function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}
