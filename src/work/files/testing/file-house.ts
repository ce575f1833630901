import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mintSubject, sealDraft } from '../../../foundation/vault/index.js';
import { type TestHouse, testHouse } from '../../../platform/database/testing.js';
import type { CaseId, FileId, PlaceId, SubjectId, SubjectKeyId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Opened, type Sealed, seal } from '../../../platform/sealed/index.js';
import type { FileAnswer } from '../file.js';
import { readFiles } from '../files-store.js';
import { createClamd, createFolderObjects, keepFiles, listStates, openFile, receiveFile } from '../index.js';
import { fakeClamd } from './fake-clamd.js';
import { arriving } from './samples.js';

const who = (place: PlaceId) => ({ place, actor: { kind: 'anonymous' }, channel: 'web' }) as const;

interface How {
  readonly name: string;
  readonly kind: 'photo' | 'document';
  /** The draft's key; one of its own when absent. */
  readonly under: SubjectKeyId;
}

/** A draft's key, and whose it is. */
const draftAt = (house: TestHouse) => (): Promise<{ readonly key: SubjectKeyId; readonly subject: SubjectId }> =>
  house.act({ place: house.place }, async (ctx) => {
    const subject = mintSubject(ctx);
    const { key } = await sealDraft(ctx, { draft: ctx.ids.next<'draft'>(), subject, revision: 1, values: {} });
    return { key, subject };
  });

/** Sends a file: what its answer holds of it, or why it was not taken. */
const sendTo =
  (house: TestHouse) =>
  async (whole: Buffer, { name = 'letter.pdf', kind = 'document', under }: Partial<How> = {}) => {
    const key = under ?? (await draftAt(house)()).key;
    const asked = { kind, name: seal(name), source: arriving(whole), under: key };
    const received = await receiveFile(house, who(house.place), asked);
    return received.ok ? contentOf(received.value as Sealed<FileAnswer>) : received.refused;
  };

/** Gives a file to a case, under a new key of its own; gives that key and the case. */
const keepAt =
  (house: TestHouse) =>
  ({ id }: FileAnswer): Promise<{ readonly case: CaseId; readonly key: SubjectKeyId | undefined }> =>
    house.act({ place: house.place }, async (ctx) => {
      const owner = ctx.ids.next<'case'>();
      const terms = { subject: mintSubject(ctx), scope: `case:${owner}`, keep: '1 year after closed' };
      await keepFiles(ctx, { files: [id as FileId], terms, case: owner });
      await ctx.writes.flush();
      const [row] = await readFiles(ctx, [id as FileId]);
      return { case: owner, key: row?.key };
    });

const readAt =
  (house: TestHouse) =>
  async (answer: Opened<unknown>, owner: CaseId, place = house.place): Promise<Buffer | string> => {
    const opened = await openFile(house, who(place), { answer, at: 0, case: owner });
    if (!opened.ok) return opened.refused;
    const parts: Buffer[] = [];
    for await (const part of opened.value.content) parts.push(part);
    return Buffer.concat(parts);
  };

async function listFiles(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

/** Sends, keeps and reads files at a place of a house. */
export function filesAt(house: TestHouse, place = house.place) {
  const there = { ...house, place };
  return { send: sendTo(there), keep: keepAt(there), read: readAt(there) };
}

type FileHousing = Pick<Partial<TestHouse>, 'custody' | 'ledger'> & {
  readonly folder?: string;
  readonly seed?: string;
};

/** A house with an object store in a folder of its own, or this one, and a scanner that speaks clamd's protocol. */
export async function fileHouse({ folder: given, ...how }: FileHousing = {}) {
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'guildhall-files-')));
  const clamd = await fakeClamd();
  const objects = createFolderObjects(folder);
  const scanner = createClamd(clamd.address, { patience: 300 });
  const limits = { mostBytes: 300_000, mostBytesADay: 5_000_000 };
  const house = await testHouse({ ...how, files: { objects, scanner, limits } });
  const send = sendTo(house);
  return {
    ...{ folder, clamd, house, send, draft: draftAt(house), keep: keepAt(house), read: readAt(house) },
    who: () => who(house.place),
    listObjects: () => listFiles(folder),
    async sent(...given: Parameters<typeof send>): Promise<FileAnswer> {
      const answer = await send(...given);
      assert.ok(typeof answer !== 'string', `refused: ${answer}`);
      return answer;
    },
    stateOf: async ({ id }: FileAnswer) =>
      (await house.read((ctx) => listStates(ctx, [id as FileId]))).get(id as FileId),
    async close() {
      await house.close();
      await clamd.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
