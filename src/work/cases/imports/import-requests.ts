import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { act, type House, read, type Who } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { listAreas } from '../../places/index.js';
import { checkFit } from './check-fit.js';
import { type Batch, loadBatch, type Taken } from './load-batch.js';
import type { ImportMap } from './map.js';
import { readHeader } from './read-header.js';
import { type FileRow, readRows } from './read-rows.js';
import { createTimeReader } from './read-time.js';
import { createRejectFile, type Reject } from './reject-file.js';
import { type Part, type Reading, toParts } from './to-parts.js';

/** How far an import is. `read` is always `accepted` plus `refused`. */
interface ImportProgress {
  readonly read: number;
  /** Rows that are cases now, those among them that were already there. */
  readonly accepted: number;
  readonly alreadyThere: number;
  readonly refused: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

export interface Imported extends ImportProgress {
  /** The file broke off: a quotation mark never closed, and nothing after it was read. */
  readonly isBroken: boolean;
}

export type ImportRefusal = 'empty-file' | 'missing-columns' | 'repeated-columns' | 'map-does-not-fit';

export interface AskedImport {
  /** The path of the CSV file. */
  readonly file: string;
  readonly map: ImportMap;
  /** Where the refused rows go: an earlier file there is replaced. */
  readonly rejectFile: string;
  /** Called after each batch. */
  readonly onProgress?: (progress: ImportProgress) => void;
}

const toReject = ({ request, as, field }: Taken): Reject => ({
  line: request.line,
  id: request.source.slice(request.source.indexOf(':') + 1),
  reason: as,
  ...(field === undefined ? {} : { field }),
});

/**
 * Loads another system's requests as cases of declared services, through the same acts as a submission, each at its own
 * times; sealed answers are sealed as they are read. Memory does not grow with the file. Run again it leaves alone what
 * is there, so a stopped import goes on. Refuses before the first row what could not work for any row.
 */
export async function importRequests(
  house: House,
  place: PlaceId,
  asked: AskedImport,
): Promise<Outcome<Imported, ImportRefusal>> {
  const who: Who = { place, actor: { kind: 'system', name: 'import' }, channel: 'import' };
  const beganAt = house.clock.now();
  const fit = await read(house, who, (ctx) => checkFit(ctx, asked.map));
  if (!fit.ok) return fit;
  const areas = new Set((await read(house, who, (ctx) => listAreas(ctx))).map(({ code }) => code));
  const { size: totalBytes } = await stat(asked.file);
  const file = createReadStream(asked.file, { highWaterMark: 256 * 1024 });
  const rows = readRows(file, asked.map.file);
  const first = await rows.next();
  if (first.done) return refuse('empty-file');
  const header = readHeader(first.value.cells, asked.map);
  if (!header.ok) {
    file.destroy();
    return header;
  }
  const { times } = asked.map;
  const how = { ...times, missingHour: times['missing-hour'], repeatedHour: times['repeated-hour'] };
  const reading: Reading = { map: asked.map, header: header.value, readTime: createTimeReader(how), now: beganAt };
  const batch: Batch = { services: fit.value, areas, beganAt };
  return done(
    await loadRows(house, who, { asked, rows, reading, batch, areas, bytes: () => file.bytesRead, totalBytes }),
  );
}

interface Loading {
  readonly asked: AskedImport;
  readonly rows: AsyncGenerator<FileRow>;
  readonly reading: Reading;
  readonly batch: Batch;
  readonly areas: Set<string>;
  readonly bytes: () => number;
  readonly totalBytes: number;
}

async function loadRows(house: House, who: Who, loading: Loading): Promise<Imported> {
  const rejects = await createRejectFile(loading.asked.rejectFile);
  const count = { read: 0, accepted: 0, alreadyThere: 0, refused: 0 };
  const progress = () => ({ ...count, bytes: loading.bytes(), totalBytes: loading.totalBytes });
  let isBroken = false;
  const load = async ({ requests, refused }: Part): Promise<void> => {
    const taken = requests.length === 0 ? [] : await act(house, who, (ctx) => loadBatch(ctx, requests, loading.batch));
    for (const { as, request } of taken) if (as === 'opened' && request.area) loading.areas.add(request.area.code);
    const late = taken.filter(({ as }) => as !== 'opened' && as !== 'already-there').map(toReject);
    await rejects.write([...refused, ...late].sort((a, b) => a.line - b.line));
    count.read += taken.length + refused.length;
    count.refused += late.length + refused.length;
    count.accepted += taken.length - late.length;
    count.alreadyThere += taken.filter(({ as }) => as === 'already-there').length;
    loading.asked.onProgress?.(progress());
  };
  try {
    for await (const part of toParts(loading.rows, loading.reading)) {
      await load(part);
      isBroken ||= part.isBroken;
    }
  } finally {
    await rejects.close();
  }
  return { ...progress(), isBroken };
}
