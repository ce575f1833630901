import type { Dataset, ExplainedColumn, Held, ReleasedRow } from '../../../../insight/opendata/index.js';
import { formatList, formatNumber, type Language } from '../../../../platform/language/index.js';
import type { Area } from '../../../../work/places/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import { isOfAreas, type Reader, sayColumn, sayRelease, sayValue } from '../say-column.js';
import { licenceOf } from '../words.js';

export interface DatasetFound {
  readonly dataset: Dataset;
  readonly held: Held;
  readonly rows: readonly ReleasedRow[];
  readonly services: readonly Compiled[];
  readonly areas: readonly Area[];
}

export interface DatasetView {
  readonly name: string;
  readonly title: string;
  readonly service: string;
  readonly shown: string;
  readonly heldBack: string;
  readonly licence: { readonly name: string; readonly href: string | undefined };
  readonly threshold: number;
  readonly by: string;
  /** Name, meaning and exactness of each column. */
  readonly columns: readonly (readonly [string, string, string])[];
  readonly codes: readonly { readonly column: string; readonly codes: readonly (readonly [string, string])[] }[];
  readonly rows: readonly (readonly string[])[];
}

function presentLicence(licence: string, language: Language): DatasetView['licence'] {
  const known = Object.hasOwn(licenceOf, licence) ? licenceOf[licence as keyof typeof licenceOf] : undefined;
  return { name: known?.name[language] ?? licence, href: known?.href };
}

/** Codes with their words; of a column of areas, those of the kind that the place has. */
function presentCodes(column: ExplainedColumn, { language, areas }: Reader): readonly (readonly [string, string])[] {
  if (isOfAreas(column)) return areas.map(({ code, name }) => [code, name[language]]);
  return Object.entries(column.codes ?? {}).map(([code, words]) => [code, words[language]]);
}

/** From a dataset and what may be shown of it to its page, in the reader's language. */
export function presentDataset(found: DatasetFound, language: Language): DatasetView {
  const { dataset, held, rows, services, areas } = found;
  const { columns, protect } = dataset;
  const reader = { language, areas };
  const service = services.find(({ declaration }) => declaration.service === dataset.service);
  return {
    name: dataset.name,
    title: dataset.title[language],
    service: service?.declaration.title[language] ?? dataset.service,
    shown: formatNumber(held.shown, language),
    heldBack: formatNumber(held.heldBack, language),
    licence: presentLicence(dataset.licence, language),
    threshold: protect.threshold,
    by: formatList(protect.by, language),
    columns: columns.map((column) => [column.name, sayColumn(column, language), sayRelease(column, language)]),
    codes: columns
      .map((column) => ({ column: column.name, codes: presentCodes(column, reader) }))
      .filter(({ codes }) => codes.length > 0),
    rows: rows.map((row) => columns.map((column) => sayValue(column, row[column.name] ?? null, reader))),
  };
}
