import { z } from 'zod';
import { listStaff } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import {
  type FieldChanges,
  findShift,
  listDecidedOf,
  listUndecided,
  type ShiftId,
} from '../../../../work/field/index.js';
import { sayWords } from '../../desk/say/words.js';
import type { FieldCall, FieldReply } from './call.js';
import { loadVisits } from './present-visit.js';

/** What the officer's visits and their cases are now: nothing sealed, and so no look. */
export async function changesCall(call: FieldCall): Promise<FieldReply> {
  const { house, query, language } = call.request;
  const shift = z.uuid().safeParse(query.shift);
  if (!shift.success) return { problem: { code: 'bad-body' } };
  const found = await read(house, call.who, async (ctx) => ({
    shift: await findShift(ctx, shift.data as ShiftId),
    waiting: await listUndecided(ctx, 'own'),
    decided: await listDecidedOf(ctx, shift.data as ShiftId),
    staff: await listStaff(ctx),
    ...(await loadVisits(ctx, call)),
  }));
  if (!found.shift) return { problem: { code: 'no-such-shift' } };
  if (found.shift.endedWhy === 'from-afar') return { problem: { code: 'shift-ended' } };
  const nameOf = (person: string | null) =>
    found.staff.find((one) => one.person === person)?.name ?? sayWords.leaver[language];
  const mine = new Set(found.visits.filter(({ state }) => state === 'planned').map(({ caseId }) => caseId));
  const changes: FieldChanges = {
    visits: found.visits,
    undecided: found.waiting.map(({ taken }) => taken.id),
    decided: found.decided.flatMap(({ id, decided: keep, decidedBy }) =>
      keep ? [{ id, keep, by: nameOf(decidedBy), isOwn: decidedBy === call.officer.person }] : [],
    ),
    cases: [...found.cases.values()].map(({ one, declaration }) => ({
      ...{ id: one.id, version: one.version, isMine: mine.has(one.id) || one.assignee === call.officer.person },
      state: { id: one.state, label: declaration.case.states[one.state]?.label ?? { en: one.state, cy: one.state } },
    })),
  };
  return { body: changes };
}
