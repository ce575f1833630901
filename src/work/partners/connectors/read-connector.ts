import { isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml';
import type { Declaration } from '../../services/index.js';
import { checkConnector } from './check-connector.js';
import { type ConnectorFinding, connectorSchema, type Declared } from './connector.js';

const longest = 100_000;

export type ReadConnector =
  | { readonly ok: true; readonly declared: Declared }
  | { readonly ok: false; readonly findings: readonly ConnectorFinding[] };

/** The deepest node on the way that a fault names, so that a missing key points at the map that lacks it. */
function nodeAt(root: unknown, path: readonly PropertyKey[]): Node | undefined {
  let at: unknown = root;
  for (const step of path) {
    const next: unknown = isMap(at) ? at.get(step, true) : undefined;
    if (!isNode(next)) break;
    at = next;
  }
  return isNode(at) ? at : undefined;
}

/** Aliases could make a small file enormous: a connector has no use for them. */
function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

/** Reads a connector's YAML against the newest version of its service, which `find` gives: what it declares, or all that is wrong with it. */
export async function readConnector(
  text: string,
  find: (service: string) => Promise<Declaration | undefined>,
): Promise<ReadConnector> {
  if (text.length > longest) {
    const finding = { line: 1, column: 1, wrong: 'the document is longer than 100 KB', fix: 'shorten it' };
    return { ok: false, findings: [finding] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col: column } = lines.linePos(offset);
    return { line, column };
  };
  if (document.errors.length > 0) {
    const findings = document.errors.map((fault) => ({
      ...at(fault.pos[0]),
      wrong: fault.message.split('\n')[0] ?? 'this is not YAML',
      fix: 'correct the YAML',
    }));
    return { ok: false, findings };
  }
  const where = (path: readonly PropertyKey[]) => at(nodeAt(document.contents, path)?.range?.[0] ?? 0);
  const read = connectorSchema.safeParse(toPlain(document));
  if (!read.success) {
    const findings = read.error.issues.map(({ path, message }) => ({
      ...where(path),
      wrong: `${path.map(String).join('.') || 'the document'}: ${message}`,
      fix: 'see docs/how-to/connect-a-system.md for what may stand here',
    }));
    return { ok: false, findings };
  }
  const declaration = await find(read.data.service);
  const faults = declaration
    ? checkConnector(read.data, declaration)
    : [{ path: ['service'], wrong: `this place has no service ${read.data.service}`, fix: 'publish it first' }];
  if (faults.length === 0) return { ok: true, declared: read.data };
  return { ok: false, findings: faults.map(({ path, wrong, fix }) => ({ ...where(path), wrong, fix })) };
}
