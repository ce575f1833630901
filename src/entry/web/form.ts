import { type Opened, type Sealed, seal } from '../../platform/sealed/index.js';
import { open } from '../../platform/sealed/open.js';
import type { Raw } from '../../work/services/index.js';

/** A posted form. What a person typed comes out only sealed; what our own buttons and links say comes out as a code. */
export interface Form {
  /** The typed text of one field, empty when absent; several values of one name are in order. */
  typed(name: string): Sealed<readonly string[]>;
  /** A value that our own page put there (an option's code, an id, a revision): letters, digits, `-`, `_`, `.`, `:`, at most 100. */
  code(name: string): string | undefined;
  /** Bytes that a script of ours put there, as base64url, at most 16 kB: what a passkey signed. Not of anybody's typing. */
  bytes(name: string): string | undefined;
  /** All such values of one name, for boxes of which several may be ticked. */
  codes(name: string): readonly string[];
  /**
   * A field as it was typed, part by part, to be written back into its own boxes. It was typed by whoever sent this very
   * request and goes to nobody else, so that this is no look.
   */
  again(field: string, parts: readonly string[]): Opened<Raw>;
  /** What a machine wrote and somebody pasted (a proof, keys), in lines of printable ASCII and a note's dash; '' for anything else. */
  machine(name: string): string;
  /**
   * The name that an officer works under, or an organisation's: open to all who work here, so that it is not sealed. One
   * line of letters, digits and a name's marks, at most 100; undefined for anything else.
   */
  named(name: string): string | undefined;
  /**
   * What an officer writes for everybody to read, a page's words: open by what it is. Lines and tabs stay, other control
   * characters go.
   */
  openText(name: string): string;
  /** '2026-09-01', as the three boxes of a day say (`NAME-day`, `-month`, `-year`); undefined for no day of the calendar. */
  day(name: string): string | undefined;
  /** A time of day as somebody wrote it: '09:00', '9.30', '9 am'; '' for what holds anything but that. */
  clock(name: string): string;
  /** An amount as an officer wrote it: '12.50', '£1,200'; '' for what holds anything but that. */
  pounds(name: string): string;
  /**
   * What an officer writes to be published as a service's own words: open to all, so that it is not sealed. Lines end in `\n`;
   * '' when absent.
   */
  written(name: string): string;
  /** All such texts of one name, in order. */
  writtenAll(name: string): readonly string[];
  has(name: string): boolean;
  /** Whether anything but space was typed. */
  isFilled(name: string): boolean;
  /** The names that were posted, for kinds whose parts have names of their own. */
  names(): readonly string[];
}

const code = /^[A-Za-z0-9_.:-]{1,100}$/;
/** No sentence is much longer than a machine's line is short of spaces: of these there are at most three in a line. */
const machineLine = /^(?:[!-~—]* ){0,3}[!-~—]*$/;
const mostPasted = 200_000;

const isOfMachine = (text: string): boolean =>
  text.length <= mostPasted && text.split(/\r?\n/).every((line) => machineLine.test(line));
const bytes = /^[A-Za-z0-9_-]{1,16384}$/;

/** All but tab, line feed and carriage return. */
const controls = /[\p{Cc}\p{Cf}\p{Cs}](?<![\t\n\r\u200d])/gu;

const clock = /^[\d:.,h apm]{0,12}$/i;

const workingName = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,'’&()/-]{0,99}$/u;

function readDay([year = '', month = '', day = '']: readonly string[]): string | undefined {
  const text = `${year.trim()}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return at && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : undefined;
}
const toWritten = (text: string): string => text.replaceAll('\r\n', '\n');

export function readForm(body: URLSearchParams | undefined): Form {
  const values = body ?? new URLSearchParams();
  const listAll = (field: string, part: string) => values.getAll(part === '' ? field : `${field}-${part}`);
  return {
    typed: (name) => seal(values.getAll(name)),
    code: (name) => {
      const value = values.get(name);
      return value !== null && code.test(value) ? value : undefined;
    },
    bytes: (name) => {
      const value = values.get(name);
      return value !== null && bytes.test(value) ? value : undefined;
    },
    codes: (name) => values.getAll(name).filter((value) => code.test(value)),
    again: (field, parts) => open(Object.fromEntries(parts.map((part) => [part, listAll(field, part)]))),
    machine: (name) => {
      const value = values.get(name) ?? '';
      return isOfMachine(value) ? value : '';
    },
    named: (name) => {
      const value = (values.get(name) ?? '').trim().replace(/\s+/g, ' ').normalize('NFC');
      return workingName.test(value) ? value : undefined;
    },
    openText: (name) => (values.get(name) ?? '').normalize('NFC').replace(controls, ''),
    day: (name) => readDay(['year', 'month', 'day'].map((part) => values.get(`${name}-${part}`) ?? '')),
    clock: (name) => {
      const value = (values.get(name) ?? '').trim();
      return clock.test(value) ? value : '';
    },
    pounds: (name) => {
      const value = (values.get(name) ?? '').trim();
      return /^-?£?[\d,.]{0,16}$/.test(value) ? value : '';
    },
    written: (name) => toWritten(values.get(name) ?? ''),
    writtenAll: (name) => values.getAll(name).map(toWritten),
    has: (name) => values.has(name),
    isFilled: (name) => Boolean(values.get(name)?.trim()),
    names: () => [...new Set(values.keys())],
  };
}
