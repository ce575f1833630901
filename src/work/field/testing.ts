import assert from 'node:assert/strict';
import type { Actor } from '../../platform/actor.js';
import type { TestHouse } from '../../platform/database/testing.js';
import { type House, read, type Who } from '../../platform/house.js';
import type { CaseId, PersonId, PlaceId } from '../../platform/ids.js';
import type { hire } from '../cases/testing.js';
import { brokenLamp } from '../services/testing.js';
import type { CommandId } from './applying/command.js';
import { decideCommand } from './applying/decide-command.js';
import { syncCommands } from './applying/sync-commands.js';
import type { FieldCommand, FieldDeed, FieldOutcome, SealedCommand } from './contract.js';
import { toBase64url } from './sealing/bytes.js';
import { sealCommand } from './sealing/seal-command.js';
import { beginShift } from './shifts/begin-shift.js';
import { endShift } from './shifts/end-shift.js';
import { settleShift } from './shifts/settle-shift.js';
import { changeVisit } from './visits/change-visit.js';
import { planVisit } from './visits/plan-visit.js';

/** The test service with a checklist for whoever goes there. */
export const lampWithVisit = brokenLamp.replace(
  '  queue: [lamp]\n',
  `  queue: [lamp]
  visit:
    checklist:
      safe: { kind: yes-no, label: { en: Is it safe?, cy: A yw’n ddiogel? } }
      height: { kind: number, label: { en: How high is it?, cy: Pa mor uchel yw hi? } }
      seen: { kind: text, label: { en: What did you see?, cy: Beth a welsoch? } }
`,
);

/** Each act a millisecond after the one before it, as no set clock would have it. */
let ticks = 0;
const ticking = (house: TestHouse): House => ({
  ...house,
  clock: {
    now() {
      ticks += 1;
      return new Date(house.clock.now().getTime() + ticks);
    },
  },
});

type Officer = Awaited<ReturnType<typeof hire>>;

/** An officer’s phone: it seals what is done on it, and sends it when told to. */
export async function takePhone(house: TestHouse, officer: Officer) {
  const who: Who = { place: house.place, actor: officer, channel: 'field' };
  const begun = await house.act(officer, (ctx) => beginShift(ctx, {}));
  if (!begun.ok) throw new Error(begun.refused);
  const { shift, key } = begun.value;
  const sealing = { id: shift.id, key: { id: key.id, publicKey: toBase64url(key.publicKey) } };
  return {
    ...{ shift, who },
    seal: (on: { readonly id: CaseId; readonly version: number }, deed: FieldDeed, id: string = house.ids.next()) => {
      const at = house.clock.now().toISOString();
      return sealCommand(sealing, { id, caseId: on.id, at, basedOn: on.version, ...deed } as FieldCommand);
    },
    async send(
      sealed: readonly SealedCommand[],
      as: Who = who,
      of: House = ticking(house),
    ): Promise<readonly FieldOutcome[]> {
      const synced = await syncCommands(of, as, { shift: shift.id, sealed });
      if (!synced.ok) throw new Error(synced.refused);
      return synced.value.outcomes;
    },
  };
}

/** What of a table is there about a case. */
export const countRows = (house: TestHouse, table: 'cases.note' | 'cases.effort' | 'field.command', one: CaseId) =>
  read(house, { place: house.place, actor: { kind: 'anonymous' }, channel: 'system' }, async (ctx) => {
    const text = `select count(*)::int as many from ${table} where place_id = $1 and case_id = $2`;
    return (await ctx.prepared<{ many: number }>(`count ${table}`, text, [ctx.place, one]))[0]?.many ?? 0;
  });

/** Two visits are planned for an officer, of whom one is called off; their phone sends what is done and what is not. */
export async function goOut(house: TestHouse, place: PlaceId, person: PersonId, id: CaseId): Promise<void> {
  const actor: Actor = { kind: 'staff', person, roles: ['contact-team', 'waste-crews'] };
  const who: Who = { place, actor, channel: 'field' };
  const visit = { case: id, to: { officer: person }, day: '2026-12-01', from: '09:00', until: '10:00' } as const;
  const planned = await house.act(who, (ctx) => planVisit(ctx, visit));
  assert.ok(planned.ok, planned.ok ? '' : planned.refused);
  await house.act(who, (ctx) => planVisit(ctx, { case: id, to: { team: 'waste-crews' }, day: '2026-12-02' }));
  await house.act(who, (ctx) => changeVisit(ctx, planned.value.id, { state: 'cancelled' }));
  const begun = await house.act(who, (ctx) => beginShift(ctx, {}));
  assert.ok(begun.ok);
  const { shift, key } = begun.value;
  const sealing = { id: shift.id, key: { id: key.id, publicKey: toBase64url(key.publicKey) } };
  const at = house.clock.now().toISOString();
  const of = (command: object) =>
    ({ id: house.ids.next<'command'>(), caseId: id, at, basedOn: 1, ...command }) as never;
  const sealed = [
    await sealCommand(sealing, of({ kind: 'note', text: 'Seen' })),
    await sealCommand(sealing, of({ kind: 'move', move: 'nowhere' })),
  ];
  const sent = await syncCommands(house, who, { shift: shift.id, sealed });
  assert.deepEqual(sent.ok && sent.value.outcomes.map(({ outcome }) => outcome === 'refused'), [false, false]);
  const waiting = sealed[1]?.id as CommandId;
  const decided = await decideCommand(house, who, { command: waiting, keep: 'theirs' });
  assert.ok(decided.ok, decided.ok ? '' : decided.refused);
  await house.act(who, (ctx) => endShift(ctx, shift.id));
  await house.act(who, (ctx) => settleShift(ctx, shift.id));
}
