import type { Actor } from '../../src/platform/actor.js';
import { act, type House } from '../../src/platform/house.js';
import type { CaseId, PersonId, PlaceId } from '../../src/platform/ids.js';
import { sealCommand, toBase64url } from '../../src/work/field/browser.js';
import { beginShift, syncCommands } from '../../src/work/field/index.js';
import { plant } from './search.js';

/** An officer's phone sends what cannot be done, with words: they are kept. */
export async function fillPhone(house: House, place: PlaceId, person: PersonId, missed: CaseId): Promise<void> {
  const actor: Actor = { kind: 'staff', person, roles: ['contact-team'] };
  const who = { place, actor, channel: 'field' } as const;
  const begun = await act(house, who, (ctx) => beginShift(ctx, {}));
  if (!begun.ok) throw new Error(begun.refused);
  const { shift, key } = begun.value;
  const sealing = { id: shift.id, key: { id: key.id, publicKey: toBase64url(key.publicKey) } };
  const said = { id: house.ids.next<'command'>(), caseId: missed, at: new Date().toISOString(), basedOn: 1 };
  const deed = { kind: 'move', move: 'nowhere', note: plant('field.command note-text') } as const;
  const sealed = [await sealCommand(sealing, { ...said, ...deed })];
  const sent = await syncCommands(house, who, { shift: shift.id, sealed });
  const [kept] = sent.ok ? sent.value.outcomes : [];
  if (!kept?.isKept) throw new Error(`The canary was not kept: ${kept?.outcome} ${kept?.reason}`);
}
