import {
  awaitProof,
  listBreaks,
  listEpochKeys,
  listWitnesses,
  readCheckpoint,
  readTile,
  readVerifierKey,
} from '../../../foundation/record/index.js';
import { read } from '../../../platform/house.js';
import { file, NotFound, openFile, type PageHandler, type PageRequest, page } from '../page.js';
import { mayRead } from './may-read.js';
import { giveProofFile } from './proof-file.js';
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

/** The entry that an address names, for an officer who may read it; who may not is told that it is not there. */
async function findEntry({ house, who, officer, params }: PageRequest) {
  const { stream = '', version = '' } = params;
  if (!officer || !wholeNumber.test(version)) throw new NotFound();
  const isOpen = await read(house, who, (ctx) => mayRead(ctx, officer, stream, Number(version)));
  if (!isOpen) throw new NotFound();
  return { stream, version: Number(version) };
}

/** An entry with its proof, for officers: an entry is given only to those who may read it. */
export const viewProof: PageHandler = async (request) => {
  const { stream, version } = await findEntry(request);
  const proof = await awaitProof(request.house, request.who, stream, version);
  if (proof.ok) return file('application/json', `${JSON.stringify(proof.value)}\n`);
  if (proof.refused === 'no-such-entry') throw new NotFound();
  const body = `${JSON.stringify({ refused: proof.refused, retryAfterSeconds: 2 })}\n`;
  return { kind: 'file', type: 'application/json', body, isOpen: false, status: 503 };
};

/** The same as a file that checks without us. */
export const viewProofFile: PageHandler = async (request) =>
  giveProofFile(request, { ...(await findEntry(request)), name: 'entry' });

const bytesOf = (key: string): string => key.split('+').slice(2).join('+');

/** The keys of earlier epochs that are not the one that signs now: of installations that the place was at before. */
const formerOf = ([newest, ...earlier]: readonly string[]): readonly string[] =>
  earlier.filter((key) => newest !== undefined && bytesOf(key) !== bytesOf(newest));

/** What the record is, in words, with its newest checkpoint and the key that checks it. */
export const viewRecord: PageHandler = async (request) => {
  const { house, who, place } = request;
  const found = await read(house, who, async (ctx) => ({
    note: await readCheckpoint(ctx.db, place.id),
    key: await readVerifierKey(ctx.db, place.id),
    formerKeys: formerOf(await listEpochKeys(ctx.db, place.id)),
    witnesses: await listWitnesses(ctx),
    breaks: await listBreaks(ctx),
  }));
  return page(RecordPage({ frame: request, ...found }));
};
