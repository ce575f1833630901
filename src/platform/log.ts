import { type DestinationStream, pino } from 'pino';
import { Opened, Sealed } from './sealed/sealed.js';

type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | Error
  | readonly Plain[]
  | { readonly [name: string]: Plain };

/** Facts of a log line: plain values; a sealed or opened one is refused by the types, and again when the line is written. */
type LogFacts = { readonly [name: string]: Plain };

export interface Log {
  info(facts: LogFacts, message: string): void;
  warn(facts: LogFacts, message: string): void;
  error(facts: LogFacts, message: string): void;
  /** The same log with facts on every line. */
  with(facts: LogFacts): Log;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

function holdsShut(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Sealed || value instanceof Opened) return true;
  return depth > 0 && Object.values(value).some((inner) => holdsShut(inner, depth - 1));
}

/** An error's name, message, code and stack. Not its other properties: the database's put a row's values in `detail`. */
function describe(fault: Error, depth = 3): LogFacts {
  const { code } = fault as Error & { code?: unknown };
  return {
    name: fault.name,
    message: fault.message,
    ...(typeof code === 'string' ? { code } : {}),
    stack: fault.stack,
    ...(fault.cause instanceof Error && depth > 0 ? { cause: describe(fault.cause, depth - 1) } : {}),
  };
}

/** Redaction by type, not by path: a fact that holds a sealed value at any depth is replaced whole. */
function toLine(facts: LogFacts): LogFacts {
  const kept = Object.entries(facts).map(([name, value]): [string, Plain] => {
    if (value instanceof Error) return [name, describe(value)];
    return [name, holdsShut(value, 6) ? '[shut]' : value];
  });
  return Object.fromEntries(kept);
}

type Lines = Pick<ReturnType<typeof pino>, 'info' | 'warn' | 'error' | 'child'>;

function wrap(lines: Lines): Log {
  return {
    info: (facts, message) => lines.info(toLine(facts), message),
    warn: (facts, message) => lines.warn(toLine(facts), message),
    error: (facts, message) => lines.error(toLine(facts), message),
    with: (facts) => wrap(lines.child(toLine(facts))),
  };
}

/** One JSON object a line, to standard output or `to`. */
export function createLog(level: LogLevel = 'info', to?: DestinationStream): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return wrap(to ? pino(options, to) : pino(options));
}

export const silentLog: Log = createLog('silent');
