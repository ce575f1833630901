import { Temporal } from 'temporal-polyfill';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';

/** How a file writes its times. */
export interface TimeFormat {
  /** 'iso' (with its own offset, else in `zone`), or letters: yyyy MM M dd d HH H hh h mm ss SSS a. */
  readonly format: string;
  readonly zone: string;
  /** An hour that the clocks skipped in spring: refuse the row, or read it as the hour after. */
  readonly missingHour: 'refuse' | 'later';
  /** An hour that the clocks repeated in autumn: the first of the two, the second, or refuse the row. */
  readonly repeatedHour: 'first' | 'second' | 'refuse';
}

type TimeFault = 'not-a-time' | 'missing-hour' | 'repeated-hour';

/** Reads one time as its file writes it. */
export type TimeReader = (text: string) => Outcome<Date, TimeFault>;

type Part = 'year' | 'month' | 'day' | 'hour' | 'half' | 'minute' | 'second' | 'millisecond' | 'noon';

const tokens: Readonly<Record<string, readonly [Part, string]>> = {
  yyyy: ['year', '\\d{4}'],
  MM: ['month', '\\d{2}'],
  M: ['month', '\\d{1,2}'],
  dd: ['day', '\\d{2}'],
  d: ['day', '\\d{1,2}'],
  HH: ['hour', '\\d{2}'],
  H: ['hour', '\\d{1,2}'],
  hh: ['half', '\\d{2}'],
  h: ['half', '\\d{1,2}'],
  mm: ['minute', '\\d{2}'],
  ss: ['second', '\\d{2}'],
  SSS: ['millisecond', '\\d{3}'],
  a: ['noon', '[AaPp]\\.?[Mm]\\.?'],
};

const isoFormat = "yyyy-MM-dd'T'HH:mm:ss";
const withOffset = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;

/** A format as a pattern with its parts in order; undefined for a format that names no day, or a letter it does not know. */
export function compileFormat(format: string): { pattern: RegExp; parts: readonly Part[] } | undefined {
  const parts: Part[] = [];
  let source = '';
  for (const [piece] of format.matchAll(/'[^']*'|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    const token = tokens[piece];
    if (token) {
      parts.push(token[0]);
      source += `(${token[1]})`;
    } else if (/^[A-Za-z]/.test(piece)) return undefined;
    else source += piece.replaceAll("'", '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  }
  if (!(['year', 'month', 'day'] as const).every((part) => parts.includes(part))) return undefined;
  if (parts.includes('half') !== parts.includes('noon')) return undefined;
  return { pattern: new RegExp(`^${source}$`), parts };
}

function toWall(parts: ReadonlyMap<Part, string>): Temporal.PlainDateTime | undefined {
  const number = (part: Part): number => Number(parts.get(part) ?? 0);
  const noon = parts.get('noon');
  const half = number('half');
  if (noon !== undefined && (half < 1 || half > 12)) return undefined;
  const hour = noon === undefined ? number('hour') : (half % 12) + (/^p/i.test(noon) ? 12 : 0);
  const fields = {
    ...{ year: number('year'), month: number('month'), day: number('day'), hour },
    ...{ minute: number('minute'), second: number('second'), millisecond: number('millisecond') },
  };
  try {
    return Temporal.PlainDateTime.from(fields, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** The instant of a wall time; the hours that daylight saving skips and repeats as the format says. */
function toInstant(wall: Temporal.PlainDateTime, how: TimeFormat): Outcome<Date, TimeFault> {
  const earlier = wall.toZonedDateTime(how.zone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(how.zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return done(new Date(earlier.epochMilliseconds));
  if (!earlier.toPlainDateTime().equals(wall)) {
    return how.missingHour === 'later' ? done(new Date(later.epochMilliseconds)) : refuse('missing-hour');
  }
  if (how.repeatedHour === 'refuse') return refuse('repeated-hour');
  return done(new Date((how.repeatedHour === 'first' ? earlier : later).epochMilliseconds));
}

/** A reader for a file's times; throws for a format that `compileFormat` refuses, which a map is checked for. */
export function createTimeReader(how: TimeFormat): TimeReader {
  const compiled = compileFormat(how.format === 'iso' ? isoFormat : how.format);
  if (!compiled) throw new TypeError('This is not a format of times.');
  return (given) => {
    const text = given.trim();
    if (how.format === 'iso' && withOffset.test(text)) {
      const at = new Date(text.replace(' ', 'T'));
      return Number.isNaN(at.getTime()) ? refuse('not-a-time') : done(at);
    }
    const match = compiled.pattern.exec(how.format === 'iso' ? text.replace(' ', 'T') : text);
    if (!match) return refuse('not-a-time');
    const wall = toWall(new Map(compiled.parts.map((part, at) => [part, match[at + 1] ?? ''])));
    return wall ? toInstant(wall, how) : refuse('not-a-time');
  };
}
