import type { QueuedWrite } from './build-write-statement.js';

/** How the text of an update or a delete says which rows it means. */
interface Shape {
  readonly table: string;
  readonly isUpdate: boolean;
  /** Columns that must have the value, or one of the values, of a parameter. */
  readonly only: readonly { readonly column: string; readonly parameter: number }[];
}

interface Change extends Omit<Shape, 'only'> {
  readonly text: string;
  /** By column: the values of which a row must have one. A column that is not named may have any. */
  readonly only: ReadonlyMap<string, ReadonlySet<string>>;
}

const begins = /^\s*(update|delete\s+from)\s+([\w."]+)/i;
const isOneOf = /(?:\b\w+\.)?"?(\w+)"?\s*=\s*(?:any\s*)?\$(\d+)/gi;

/** What stands outside every bracket; `= any ($2::uuid[])` is kept as `= any $2`. */
function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of text.replace(/any\s*\(\s*\$(\d+)[^()]*\)/gi, 'any $$$1')) {
    if (letter === '(') depth += 1;
    if (depth === 0) outside += letter;
    if (letter === ')') depth -= 1;
  }
  return outside;
}

function readShape(text: string): Shape | undefined {
  const [, verb, table] = begins.exec(text) ?? [];
  if (verb === undefined || table === undefined) return undefined;
  const [, where = ''] = /\bwhere\b([\s\S]*)/i.exec(outsideBrackets(text)) ?? [];
  const found = /\bor\b/i.test(where) ? [] : [...where.matchAll(isOneOf)];
  const only = found.map(([, column = '', number]) => ({ column, parameter: Number(number) - 1 }));
  return { table: table.replaceAll('"', ''), isUpdate: /^update$/i.test(verb), only };
}

const mostShapes = 1000;
const shapes = new Map<string, Shape | undefined>();

function shapeOf(text: string): Shape | undefined {
  if (shapes.has(text)) return shapes.get(text);
  const shape = readShape(text);
  if (shapes.size < mostShapes) shapes.set(text, shape);
  return shape;
}

function toText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return Buffer.isBuffer(value) ? value.toString('hex') : String(value);
}

function toChange(write: QueuedWrite): Change | undefined {
  const shape = 'text' in write ? shapeOf(write.text) : undefined;
  if (!('text' in write) || !shape) return undefined;
  const valuesOf = (value: unknown) => new Set((Array.isArray(value) ? value : [value]).map(toText));
  const only = new Map(shape.only.map(({ column, parameter }) => [column, valuesOf(write.params[parameter])]));
  return { ...shape, text: write.text, only };
}

const haveNone = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  ![...some].some((value) => others.has(value));

/** Whether no row can be meant by both: some column would have to have two values. */
const areApart = (one: Change, other: Change): boolean =>
  [...one.only].some(([column, values]) => {
    const others = other.only.get(column);
    return others !== undefined && haveNone(values, others);
  });

/**
 * Refuses writes of which two may change the same row: they leave as one statement, and PostgreSQL then keeps one of the
 * two, whichever it comes to first, and says nothing. Two deletes of a row do no harm.
 * @throws Error that holds the texts of both, and no value.
 */
export function refuseTwice(queue: readonly QueuedWrite[]): void {
  const seen: Change[] = [];
  for (const change of queue.length < 2 ? [] : queue.map(toChange)) {
    if (!change) continue;
    const other = seen.find(
      (one) => one.table === change.table && (one.isUpdate || change.isUpdate) && !areApart(one, change),
    );
    if (other)
      throw new Error(
        `An act must not change a row of ${change.table} twice in one statement. Flush between, or make one of both:\n${other.text}\n${change.text}`,
      );
    seen.push(change);
  }
}
