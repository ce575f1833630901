import { bulkColumns, type Declaration, type Kind, pagesOf } from '../../services/index.js';

/** Which question takes what Open311 asks of every report (GeoReport v2, POST Service Request). */
export interface ReportFields {
  readonly where?: string;
  readonly description?: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  /** The question that takes pictures, which everybody comes to. */
  readonly media?: string;
}

const kindOf = {
  description: 'long-text',
  name: 'name',
  email: 'email',
  phone: 'phone',
} as const satisfies Record<Exclude<keyof ReportFields, 'where' | 'media'>, Kind>;

/** Where a report is, who sends it and what they say go into the first question of their kind; the place where near ones are looked for comes first. */
export function reportFieldsOf(declaration: Declaration): ReportFields {
  const columns = bulkColumns(declaration);
  const first = (kind: Kind): string | undefined => columns.find(({ question }) => question.type === kind)?.field;
  const found = {
    media: pagesOf(declaration)
      .filter((page) => !('if' in page) || page.if === undefined)
      .flatMap(({ ask }) => ask)
      .find((field) => declaration.fields[field]?.type === 'photo'),
    where: declaration.case.near?.at ?? first('location'),
    ...Object.fromEntries(Object.entries(kindOf).map(([part, kind]) => [part, first(kind)])),
  };
  return Object.fromEntries(Object.entries(found).filter(([, field]) => field !== undefined));
}
