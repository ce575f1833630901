import { proveInclusion, readCheckpoint, readTile, readVerifierKey } from '../../../foundation/record/index.js';
import { read } from '../../../platform/house.js';
import { file, NotFound, openFile, type PageHandler, page } from '../page.js';
import { RecordPage } from './view.js';

/** The newest signed checkpoint (C2SP tlog-checkpoint), as a witness reads it. */
export const viewCheckpoint: PageHandler = async ({ house, who, place }) => {
  const note = await read(house, who, (ctx) => readCheckpoint(ctx.db, place.id));
  if (note === undefined) throw new NotFound();
  return openFile('text/plain; charset=utf-8', note);
};

/** A hash tile (C2SP tlog-tiles). Hashes tell nothing of the entries under them. */
export const viewTile: PageHandler = async ({ house, who, place, params }) => {
  const tile = await read(house, who, (ctx) => readTile(ctx.db, place.id, params['*'] ?? ''));
  if (!tile) throw new NotFound();
  return openFile('application/octet-stream', tile);
};

const wholeNumber = /^[1-9]\d{0,8}$/;

/** An entry with its proof, for officers: an entry is given only to those who may read it. */
export const viewProof: PageHandler = async ({ house, who, place, params }) => {
  const { stream = '', version = '' } = params;
  if (!wholeNumber.test(version)) throw new NotFound();
  const proof = await read(house, who, (ctx) => proveInclusion(ctx.db, place.id, stream, Number(version)));
  if (proof.ok) return file('application/json', `${JSON.stringify(proof.value)}\n`);
  if (proof.refused === 'no-such-entry') throw new NotFound();
  return file('application/json', `${JSON.stringify({ refused: proof.refused, retryAfterSeconds: 2 })}\n`);
};

/** What the record is, in words, with its newest checkpoint and the key that checks it. */
export const viewRecord: PageHandler = async (request) => {
  const { house, who, place } = request;
  const found = await read(house, who, async (ctx) => ({
    note: await readCheckpoint(ctx.db, place.id),
    key: await readVerifierKey(ctx.db, place.id),
  }));
  return page(RecordPage({ frame: request, ...found }));
};
