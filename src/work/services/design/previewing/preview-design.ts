import type { Path } from '../../checking/finding.js';
import { judgeExpressions } from '../../checking/judge-expressions.js';
import { type Compiled, compile } from '../../compiling/compiled.js';
import { Declaration } from '../../declaration/declaration.js';
import { unfoldRows } from '../../rows/unfold-rows.js';
import { applyPlain } from '../editing/apply-plain.js';
import { type Group, isGroup, isSame, partAt } from '../editing/edit.js';
import { judgeDesign } from '../judge-design.js';
import { remember } from '../remember.js';
import { fillGaps, whole } from './fill-gaps.js';

export interface PreviewedDesign {
  readonly service: Compiled;
  /** The parts that are left out because they are not right yet. */
  readonly leftOut: readonly Path[];
}

const mostTries = 40;

/** The least part that may go whole: what it stands in holds without it. */
function droppable(path: Path): Path {
  const [top, second, , fourth] = path;
  if (top === 'fields' || top === 'pages' || top === 'measures' || top === 'uses' || top === 'costs')
    return path.slice(0, 2);
  if (top !== 'case') return path.slice(0, 1);
  if (second === 'states') return fourth === 'can' ? path.slice(0, 5) : path.slice(0, 3);
  return second === 'sees' || second === 'decisions' ? path.slice(0, 3) : path.slice(0, 2);
}

const without = (root: unknown, path: Path): unknown => applyPlain(root, { do: 'set', path, value: undefined });

/** Pages without questions that are not there or were asked before; a field that no page has is not asked. */
function withKnownPages(root: Group): Group {
  const fields = isGroup(root.fields) ? root.fields : {};
  const seen = new Set<unknown>();
  const isNew = (field: unknown) => {
    const is = typeof field === 'string' && Object.hasOwn(fields, field) && !seen.has(field);
    seen.add(field);
    return is;
  };
  const pages = (Array.isArray(root.pages) ? root.pages : []).flatMap((page: unknown): unknown[] => {
    if (typeof page === 'string') return isNew(page) ? [page] : [];
    const ask = Array.isArray(page) ? page : partAt(page, ['ask']);
    const left = Array.isArray(ask) ? ask.filter(isNew) : [];
    if (left.length === 0) return [];
    return [isGroup(page) ? { ...page, ask: left } : left];
  });
  return { ...root, pages };
}

/** Takes out what has not the shape until the rest has. */
function toShape(filled: Group, leftOut: Path[]): Declaration | undefined {
  let root: unknown = filled;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const stand = whole(filled);
    const known = withKnownPages(isGroup(root) ? root : {});
    const some =
      Object.keys(isGroup(known.fields) ? known.fields : {}).length > 0 && (known.pages as unknown[]).length > 0;
    const asked = some
      ? known
      : { ...known, fields: { ...(known.fields as Group), ...(stand.fields as Group) }, pages: stand.pages };
    const parsed = Declaration.safeParse(asked);
    if (parsed.success) return unfoldRows(parsed.data);
    const [issue] = parsed.error.issues;
    if (!issue) return undefined;
    const wrong = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const way = issue.code === 'unrecognized_keys' ? wrong : droppable(wrong);
    leftOut.push(way);
    const less = without(asked, way);
    const [top] = way;
    const own = way.length === 1 && top !== undefined && Object.hasOwn(stand, top);
    root =
      own || isSame(less, asked)
        ? applyPlain(asked, { do: 'set', path: [top ?? ''], value: stand[String(top)] })
        : less;
  }
  return undefined;
}

/** Takes out the expressions that do not hold, and calculations with them. */
function withGoodExpressions(declaration: Declaration, leftOut: Path[]): Declaration {
  let root: unknown = declaration;
  const refused = judgeExpressions(declaration).expressions.filter((one) => one.refused);
  for (const { declared } of [...refused].reverse()) {
    const { path, use } = declared;
    const at = path.at(-1) === 'is' ? path.slice(0, -1) : path;
    const way = use === 'ask-if' || use === 'transition' ? at : use === 'calculate' ? at.slice(0, 2) : at.slice(0, -1);
    leftOut.push(way);
    root = without(root, way);
  }
  return root as Declaration;
}

function tryToCompile(declaration: Declaration, leftOut: Path[]): Compiled | undefined {
  let good = declaration;
  for (let tries = 0; tries < 4; tries += 1) {
    try {
      return compile(good, 0);
    } catch {
      const next = withGoodExpressions(good, leftOut);
      if (isSame(next, good)) break;
      good = next;
    }
  }
  const worked = Object.entries(good.fields).filter(([, field]) => field.calculate !== undefined);
  for (const [name] of worked) leftOut.push(['fields', name]);
  const fields = Object.fromEntries(Object.entries(good.fields).filter(([, field]) => field.calculate === undefined));
  try {
    return compile({ ...good, fields }, 0);
  } catch {
    return undefined;
  }
}

function make(source: string): PreviewedDesign | undefined {
  const judged = judgeDesign(source);
  if (judged.declaration) return { service: compile(judged.declaration, 0), leftOut: [] };
  if (judged.value === undefined) return undefined;
  const leftOut: Path[] = [];
  const declaration = toShape(fillGaps(judged.value), leftOut);
  const service = declaration && tryToCompile(declaration, leftOut);
  return service && { service, leftOut };
}

/**
 * A design made ready to be looked at, though it need not be right: what is not said has a stand-in, what does not hold is left
 * out and named. Undefined for a text that cannot be read. Pure.
 */
export const previewDesign = remember(make);
