import type { Context } from '../../../platform/context.js';
import { act, type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { appendEntry } from '../../record/index.js';
import { nextVersion } from '../people-store.js';
import { administrator } from '../refuse-to-administer.js';
import { recordRoleEnd } from '../roles/record-role-end.js';
import { type AttestationStep, type HeldRole, nextStep } from '../roles/role.js';
import { isOtherAdministrator, markRole, readLivingRoles } from '../roles/role-store.js';

/** The role as it is now, if the same step is still due: an owner may have spoken since. */
async function findDue(ctx: Context, { person, role, since }: HeldRole, step: AttestationStep) {
  const roles = await readLivingRoles(ctx);
  const same = (one: HeldRole) => one.person === person && one.role === role && one.since.getTime() === since.getTime();
  const found = roles.find(same);
  return found && nextStep(found, ctx.clock.now()) === step ? found : undefined;
}

async function takeStep(ctx: Context, asked: HeldRole, step: AttestationStep): Promise<boolean> {
  const held = await findDue(ctx, asked, step);
  if (!held) return false;
  const { person, role } = held;
  const isLast = step === 'suspend' && role === administrator && !(await isOtherAdministrator(ctx, person));
  if (isLast) return false; // a place without any could give nobody their access back
  const version = await nextVersion(ctx, person);
  if (version === undefined) return false;
  if (step === 'suspend') {
    recordRoleEnd(ctx, { person, role, as: 'suspended', version });
    return true;
  }
  markRole(ctx, held, step === 'warn' ? 'warned' : 'last');
  appendEntry(ctx, {
    stream: `person:${person}`,
    version,
    kind: 'person.role-warned',
    data: { role, days: step === 'warn' ? 14 : 3, at: ctx.clock.now().toISOString() },
  });
  return true;
}

/**
 * Warns of every role that nobody has confirmed for a quarter, fourteen days and three days before, then suspends it. May
 * be stopped and run again at any moment. @returns how many roles it took a step with.
 */
export async function suspendSilent(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'attestation' }, channel: 'system' } as const;
  const now = house.clock.now();
  const due = (await read(house, who, readLivingRoles)).flatMap((held) => {
    const step = nextStep(held, now);
    return step ? [{ held, step }] : [];
  });
  let taken = 0;
  for (const { held, step } of due) if (await act(house, who, (ctx) => takeStep(ctx, held, step))) taken += 1;
  return taken;
}
