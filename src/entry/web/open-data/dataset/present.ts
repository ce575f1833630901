import type { Dataset, Held, ReleasedRow } from '../../../../insight/opendata/index.js';
import { formatList, formatNumber, type Language } from '../../../../platform/language/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import { sayColumn, sayRelease, sayValue } from '../say-column.js';
import { licenceOf } from '../words.js';

export interface DatasetFound {
  readonly dataset: Dataset;
  readonly held: Held;
  readonly rows: readonly ReleasedRow[];
  readonly services: readonly Compiled[];
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

/** From a dataset and what may be shown of it to its page, in the reader's language. */
export function presentDataset({ dataset, held, rows, services }: DatasetFound, language: Language): DatasetView {
  const { columns, protect } = dataset;
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
    codes: columns.flatMap(({ name, codes }) => {
      const said = Object.entries(codes ?? {}).map(([code, words]) => [code, words[language]] as const);
      return said.length > 0 ? [{ column: name, codes: said }] : [];
    }),
    rows: rows.map((row) => columns.map((column) => sayValue(column, row[column.name] ?? null, language))),
  };
}
