import { z } from 'zod';
import { read } from '../../../../platform/house.js';
import type { CaseId } from '../../../../platform/ids.js';
import { isOpenTo, mayWork } from '../../../../work/cases/index.js';
import { type FieldCase, findShift, type ShiftId } from '../../../../work/field/index.js';
import { getService } from '../../../../work/services/index.js';
import { loadCase } from '../../desk/case/load-case.js';
import { lookAtCase } from '../../desk/case/look-at-case.js';
import type { FieldCall, FieldReply } from './call.js';
import { listToCorrect, presentCase } from './present-case.js';

const asked = z.object({ shift: z.uuid(), cases: z.array(z.uuid()).min(1).max(40) });

type Answer = { readonly shown: FieldCase } | { readonly shut: { readonly id: string; readonly reason: string } };

/** One case for the phone: the look, by the very plan of the desk's page. */
async function lookFor({ request, who }: FieldCall, id: CaseId): Promise<Answer> {
  const asOut = { ...request, who };
  const loaded = await loadCase(asOut, id);
  if (!loaded) return { shut: { id, reason: 'no-such-case' } };
  const { one, declaration } = loaded;
  const found = await read(request.house, who, async (ctx) => {
    const isAllowed = isOpenTo(ctx.actor, declaration) && (await mayWork(ctx, one));
    const service = await getService(ctx, one.service, one.serviceVersion);
    return { isAllowed, toCorrect: await listToCorrect(ctx, service, loaded) };
  });
  if (!found.isAllowed) return { shut: { id, reason: 'not-allowed' } };
  const sight = await lookAtCase(asOut, loaded);
  if (sight.asked) return { shut: { id, reason: sight.asked.asks } };
  return { shown: presentCase({ loaded, sight, toCorrect: found.toCorrect }) };
}

/** Gives cases to keep for a day without signal. Only while the shift runs: a phone that was lost is given nothing more. */
export async function casesCall(call: FieldCall): Promise<FieldReply> {
  const { success, data } = asked.safeParse(call.body);
  if (!success) return { problem: { code: 'bad-body' } };
  const { house } = call.request;
  const shift = await read(house, call.who, (ctx) => findShift(ctx, data.shift as ShiftId));
  if (!shift) return { problem: { code: 'no-such-shift' } };
  if (shift.endedWhy === 'from-afar') return { problem: { code: 'shift-ended' } };
  if (shift.endedAt || shift.endsAt <= house.clock.now()) return { problem: { code: 'no-such-shift' } };
  const answers: Answer[] = [];
  for (const id of new Set(data.cases)) answers.push(await lookFor(call, id as CaseId));
  const cases = answers.flatMap((one) => ('shown' in one ? [one.shown] : []));
  return { body: { cases, shut: answers.flatMap((one) => ('shut' in one ? [one.shut] : [])) } };
}
