import type { Words } from '../../../platform/language/index.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { type Typed, typeCells } from '../../journeys/index.js';
import { type BulkColumn, bulkColumns, type Declaration } from '../../services/index.js';
import { type Posted, picturesOf } from '../posted.js';
import { attributeColumns } from './attributes-of.js';
import { type ReportFields, reportFieldsOf } from './report-fields.js';
import { partnerWords } from './words.js';

/** What is wrong with a parameter, and how to mend it. */
export interface ReportFault {
  readonly parameter: string;
  readonly say: Words;
}

export type ReadReport =
  | {
      readonly ok: true;
      readonly typed: Sealed<Typed>;
      /** What was sent and no question takes: for those who work on it. */
      readonly spare: Sealed<string> | undefined;
    }
  | { readonly ok: false; readonly faults: readonly ReportFault[] };

const longestDescription = 4000;
const longestNote = 6000;
const attributeName = /^attribute\[([^\]]{1,100})\](?:\[\])?$/;

/** Empty is absent, as GeoReport has it. */
const valuesOf = (posted: Posted, name: string): readonly string[] =>
  (posted.get(name) ?? []).filter((value) => value.trim() !== '');

const isDegrees = (text: string, most: number): boolean =>
  /^[+-]?\d{1,3}(\.\d{1,20})?$/.test(text.trim()) && Math.abs(Number(text)) <= most;

/** Where it is, as the question's boxes have it; a point is put as a pin is. */
function readWhere(
  posted: Posted,
  { where }: ReportFields,
  typed: Map<string, readonly string[]>,
): readonly ReportFault[] {
  const [lat, long] = [valuesOf(posted, 'lat')[0], valuesOf(posted, 'long')[0]];
  const words = valuesOf(posted, 'address_string')[0];
  if (valuesOf(posted, 'address_id').length > 0 && lat === undefined && words === undefined)
    return [{ parameter: 'address_id', say: partnerWords.takesNoAddressId }];
  const isHalf = (lat === undefined) !== (long === undefined);
  if (isHalf || (lat !== undefined && long !== undefined && !(isDegrees(lat, 90) && isDegrees(long, 180))))
    return [{ parameter: lat === undefined ? 'lat' : 'long', say: partnerWords.halfPoint }];
  if (where === undefined) {
    const given = lat === undefined ? words && 'address_string' : 'lat';
    return given ? [{ parameter: given, say: partnerWords.takesNone }] : [];
  }
  if (lat === undefined && words === undefined) return [{ parameter: 'lat', say: partnerWords.noWhere }];
  if (words !== undefined) typed.set(where, [words]);
  if (lat !== undefined && long !== undefined) {
    const point = `${lat.trim()}, ${long.trim()}`;
    typed.set(words === undefined ? where : `${where}-pin`, [point.includes('.') ? point : `${lat}.0, ${long}.0`]);
  }
  return [];
}

/** Who sends it and what they say. @returns what no question takes */
function readSender(posted: Posted, usual: ReportFields, typed: Map<string, readonly string[]>): readonly string[] {
  const name = ['first_name', 'last_name'].flatMap((part) => valuesOf(posted, part)).join(' ');
  const said = {
    description: valuesOf(posted, 'description')[0],
    name: name === '' ? undefined : name,
    email: valuesOf(posted, 'email')[0],
    phone: valuesOf(posted, 'phone')[0],
  };
  const spare = Object.entries(said).flatMap(([part, value]) => {
    const field = usual[part as keyof typeof said];
    if (value !== undefined && field !== undefined) typed.set(field, [value]);
    return value !== undefined && field === undefined ? [value] : [];
  });
  return [...spare, ...picturesOf(posted)];
}

/** One cell of an attribute, as a file of many requests has it: a day of a moment, several values side by side. */
function cellOf({ question }: BulkColumn, values: readonly string[]): string {
  if (question.type === 'choices') return values.join('|');
  return question.type === 'date' ? (values[0] ?? '').replace(/T.*$/, '') : (values[0] ?? '');
}

function readAttributes(declaration: Declaration, posted: Posted, typed: Map<string, readonly string[]>) {
  const columns = attributeColumns(declaration);
  const sent = new Map<string, readonly string[]>();
  for (const name of posted.keys()) {
    const code = attributeName.exec(name)?.[1];
    if (code !== undefined) sent.set(code, [...(sent.get(code) ?? []), ...valuesOf(posted, name)]);
  }
  const unknown = [...sent.keys()].filter((code) => !columns.some(({ name }) => name === code));
  for (const [name, values] of typeCells(
    columns,
    columns.map((column) => cellOf(column, sent.get(column.name) ?? [])),
  ))
    typed.set(name, values);
  return unknown.length > 0 ? [{ parameter: 'attribute', say: partnerWords.noSuchAttribute }] : [];
}

/** What the boxes of a service's forms would hold had somebody filled them in with what an Open311 client posts. */
export function readReport(declaration: Declaration, sealed: Sealed<Posted>): ReadReport {
  const posted = contentOf(sealed);
  const usual = reportFieldsOf(declaration);
  const typed = new Map<string, readonly string[]>();
  const long = (valuesOf(posted, 'description')[0] ?? '').length > longestDescription;
  const faults = [
    ...readWhere(posted, usual, typed),
    ...readAttributes(declaration, posted, typed),
    ...(long ? [{ parameter: 'description', say: partnerWords.tooLong }] : []),
  ];
  const spare = readSender(posted, usual, typed).join('\n');
  if (spare.length > longestNote) faults.push({ parameter: 'media_url', say: partnerWords.tooMuchBeside });
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, typed: seal(typed), spare: spare === '' ? undefined : seal(spare) };
}

/** The parameter that fills a box of a service's forms, by which a client is told what is wrong with it. */
export function parameterOf(declaration: Declaration, column: string): string {
  const usual = reportFieldsOf(declaration);
  const field = bulkColumns(declaration).find(({ name }) => name === column)?.field ?? column;
  const part = Object.entries(usual).find(([, own]) => own === field)?.[0];
  if (part === 'where') return 'lat';
  if (part === 'name') return 'first_name';
  return part ?? (column === '' ? '' : `attribute[${column}]`);
}
