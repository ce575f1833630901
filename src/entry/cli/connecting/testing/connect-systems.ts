import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '../../../../platform/actor.js';
import type { Context } from '../../../../platform/context.js';
import type { TestHouse } from '../../../../platform/database/testing.js';
import type { PlaceId } from '../../../../platform/ids.js';
import {
  endConnector,
  exchangeAll,
  listMismatches,
  setConnector,
  settleMismatch,
} from '../../../../work/partners/index.js';

type At = <T>(actor: Actor, work: (ctx: Context) => Promise<T>) => Promise<T>;

const office = (name: string, state: string): string => `connector: ${name}
title: { en: The crews’ system, cy: System y criwiau }
service: missed-bin
by: folder
clearance: open
asks: contact-team
states: { scheduled: ${state} }
`;

/** Two systems are connected; one is declared anew and tells of two cases that are none of ours, of which one is settled; the other ends. */
export async function connectSystems(house: TestHouse, place: PlaceId): Promise<void> {
  const at: At = (actor, work) => house.act({ place, actor }, work);
  const system: Actor = { kind: 'system', name: 'test' };
  for (const text of [office('crews', 'sent'), office('crews', 'ordered'), office('old-crews', 'ordered')])
    assert.ok((await at(system, (ctx) => setConnector(ctx, text))).ok);
  assert.ok((await at(system, (ctx) => endConnector(ctx, 'old-crews'))).ok);
  const root = await mkdtemp(join(tmpdir(), 'guildhall-connected-'));
  const told = ['C-1', 'C-2'].map((id) => ({ id, state: 'ordered', version: 1 }));
  await mkdir(join(root, 'in'), { recursive: true });
  await writeFile(join(root, 'in', '1.json'), JSON.stringify({ cases: told }));
  await exchangeAll(house, place, { mayReach: () => false, folderOf: async () => root });
  await rm(root, { recursive: true });
  const officer: Actor = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['contact-team'] };
  const [first, second] = await at(officer, listMismatches);
  assert.ok(first && second);
  const { id, version } = first.mismatch;
  const settled = await at(officer, (ctx) => settleMismatch(ctx, { id, how: 'left', seen: version, note: undefined }));
  assert.ok(settled.ok);
}
