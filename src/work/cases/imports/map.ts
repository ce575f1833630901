import { z } from 'zod';
import { compileFormat } from './read-time.js';

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const code = z.string().regex(/^[a-z][a-z0-9_-]{0,62}$/, 'is a name of lower-case letters, digits, - and _');
const column = z.string().min(1);
const plain = z.union([z.string(), z.number().int(), z.boolean()]).transform(String);

const times = z.strictObject({
  zone: z.string().refine(isZone, 'is a time zone, like Europe/London'),
  format: z
    .string()
    .refine(
      (format) => format === 'iso' || compileFormat(format) !== undefined,
      'is iso, or letters like dd/MM/yyyy HH:mm',
    ),
  'missing-hour': z.enum(['refuse', 'later']).default('refuse'),
  'repeated-hour': z.enum(['first', 'second', 'refuse']).default('first'),
});

const type = z.strictObject({ service: code, answers: z.record(code, plain).default({}) });
const status = z.strictObject({ moves: z.array(code).max(8), reason: code.optional() });

/** What a MAP.yaml holds. `docs/how-to/import-requests.md` tells it to whoever writes one. */
export const mapSchema = z.strictObject({
  source: code,
  file: z
    .strictObject({
      delimiter: z.string().length(1).default(','),
      encoding: z.enum(['utf-8', 'utf-16le', 'windows-1252']).default('utf-8'),
    })
    .default({ delimiter: ',', encoding: 'utf-8' }),
  times,
  columns: z.strictObject({
    id: column,
    opened: column,
    closed: column.optional(),
    type: column,
    channel: column.optional(),
    status: column,
    area: column.optional(),
  }),
  answers: z.record(code, z.union([column, z.record(code, column)])).default({}),
  types: z.record(z.string(), type),
  statuses: z.record(z.string(), status),
  channels: z.record(z.string(), z.enum(['web', 'phone', 'desk', 'paper', 'field', 'api'])).default({}),
  areas: z.strictObject({ kind: code }).optional(),
});

/** How the rows of another system's file become cases. */
export type ImportMap = z.infer<typeof mapSchema>;

/** One thing wrong with a map: where, what and how to repair it. */
export interface MapFinding {
  readonly line: number;
  readonly column: number;
  readonly wrong: string;
  readonly fix: string;
}
