import type { TestSite } from '../../src/entry/web/testing.js';
import type { Actor } from '../../src/platform/actor.js';
import type { CaseId } from '../../src/platform/ids.js';
import { moveCase } from '../../src/work/cases/index.js';

/** A missed bin is collected, so that whoever reported it may say that it was not. */
export async function finish({ house }: TestSite, id: CaseId): Promise<void> {
  for (const [role, transition] of [
    ['contact-team', 'schedule'],
    ['waste-crews', 'collect'],
  ] as const) {
    const person = house.ids.next<'person'>();
    const actor: Actor = { kind: 'staff', person, roles: [role], trained: ['OFFICIAL-SENSITIVE'] };
    const moved = await house.act(actor, (ctx) => moveCase(ctx, { case: id, transition }));
    if (!moved.ok) throw new Error(moved.refused);
  }
}
