/** One thing that is wrong with a declaration. */
export interface Finding {
  /** From 1, as editors count; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** In kebab-case: 'no-mark', 'unknown-key'. docs/how-to/declare-a-service.md lists them all. */
  readonly rule: string;
  /** What is wrong, without its full stop. */
  readonly wrong: string;
  /** How to mend it, without its full stop. */
  readonly fix: string;
}

/** A finding with the part that it is about, for who shows it beside that part. */
export interface Located extends Finding {
  readonly path: Path;
  /** The key that the part does not have and should. */
  readonly lacks?: string;
}

/** The way to a part of a declaration: keys and, in lists, numbers from 0. */
export type Path = readonly PropertyKey[];

/** A finding before its path becomes a line and a column. */
export interface Fault {
  readonly path: Path;
  /** Whether the key is at fault, or what stands after it (where nothing is said). */
  readonly on?: 'key' | 'value';
  /** The key that is missing there. */
  readonly lacks?: string;
  /** Where in a text value, counted from its first character. */
  readonly offset?: number;
  readonly rule: string;
  readonly wrong: string;
  readonly fix: string;
}

/** Nobody mends more at a time, and a hostile document would name thousands. */
const most = 100;

/** In the order of the document, each once. */
export function inOrder(findings: readonly Located[]): readonly Located[] {
  const once = new Map(findings.map((each) => [[each.line, each.column, each.rule, each.wrong].join(), each]));
  const sorted = [...once.values()].sort((a, b) => a.line - b.line || a.column - b.column);
  const next = sorted[most];
  if (!next) return sorted;
  const { line, column, path } = next;
  const more = {
    line,
    column,
    path,
    rule: 'too-many-findings',
    wrong: `there are ${sorted.length - most} more findings`,
  };
  return [...sorted.slice(0, most), { ...more, fix: 'mend these first, then check again' }];
}
