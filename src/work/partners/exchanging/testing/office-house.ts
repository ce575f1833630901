import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followOnce, sequenceOnce } from '../../../../foundation/record/index.js';
import { reachable } from '../../../../platform/outside/is-public.js';
import { noteDue } from '../../connectors/note-due.js';
import { setConnector } from '../../connectors/set-connector.js';
import { hookHouse } from '../../webhooks/testing/hook-house.js';
import { exchangeAll } from '../exchange-with.js';

export const officeDocument = (address: string, more = ''): string => `connector: works-office
title: { en: Works office, cy: Swyddfa waith }
service: pothole
by: http
address: ${address}
clearance: internal
asks: highways
states: { scheduled: ordered, safe: made-safe, mended: complete }
fields: { surface: SURFACE, place: LOCATION }
takes: { complete: mended, made-safe: made-safe }
ignores: [looked-at]
${more}`;

/** A place with potholes and what it needs to exchange with a works office. */
export async function officeHouse() {
  const site = await hookHouse();
  const { house } = site;
  const root = await mkdtemp(join(tmpdir(), 'guildhall-connectors-test-'));
  const mayReach = reachable(['127.0.0.1']);
  if (!mayReach) throw new Error('127.0.0.1 is a range.');
  const folderOf = async (_place: string, name: string) => join(root, name);
  return {
    ...site,
    folder: join(root, 'works-office'),
    set: (text: string) => house.act(site.as, (ctx) => setConnector(ctx, text)),
    /** All that a worker does in some minutes: the record is followed, and then the exchange runs. */
    async exchange(minutes = 6, patience = 10_000) {
      house.clock.advance(minutes * 60_000);
      while ((await sequenceOnce(house, house.place)) > 0);
      while ((await followOnce(house, house.place, noteDue)).passed > 0);
      await exchangeAll(house, house.place, { mayReach, folderOf, patience });
    },
    async close() {
      await house.close();
      await rm(root, { recursive: true });
    },
  };
}
