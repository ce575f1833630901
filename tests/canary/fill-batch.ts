import { act, type House } from '../../src/platform/house.js';
import type { CaseId, PersonId, PlaceId } from '../../src/platform/ids.js';
import { seal } from '../../src/platform/sealed/index.js';
import { makeBatch, undoBatch } from '../../src/work/cases/index.js';
import { type OpenedField, openBatches, trying } from './open-everything.js';
import { plant } from './search.js';

/** A note waits with a batch, and is gone once that is taken back. @returns what lay sealed meanwhile. */
export async function fillBatch(
  house: House,
  place: PlaceId,
  officer: PersonId,
  about: CaseId,
): Promise<readonly OpenedField[]> {
  const who = { place, actor: { kind: 'staff', person: officer, roles: ['contact-team'] }, channel: 'desk' } as const;
  const doing = { kind: 'move', service: 'missed-bin', transition: 'schedule' } as const;
  const note = seal(plant('cases.batch note'));
  const { id, opened } = await act(house, who, async (ctx) => {
    const made = await makeBatch(ctx, { doing, cases: [{ case: about, version: 1 }], note });
    if (!made.ok) throw new Error(made.refused);
    await ctx.writes.flush();
    const seen = trying();
    await openBatches(ctx, seen);
    return { id: made.value.id, opened: seen.opened };
  });
  const undone = await act(house, who, (ctx) => undoBatch(ctx, id));
  if (!undone.ok) throw new Error(undone.refused);
  return opened;
}
