import { act } from '../../../../platform/house.js';
import { openCase } from '../../../../work/cases/index.js';
import { type FieldDeed, sealCommand, toBase64url } from '../../../../work/field/browser.js';
import { beginShift, endShift, syncCommands } from '../../../../work/field/index.js';
import { getService, parseAnswers } from '../../../../work/services/index.js';
import { must, type Stage } from '../stage/stage.js';

const hole = { surface: 'road', depth: 'deep', danger: 'no', place: 'Tanner Street, by the bridge (51.1171, 0.2615)' };

/** What two officers found at one hole, neither of whom had signal. */
const found = [
  { by: 'Asha Penrose', deeds: [{ kind: 'checklist', item: 'width', value: '40' }] },
  {
    by: 'Dominic Oyelaran-Field',
    deeds: [
      { kind: 'note', text: 'It has grown since it was reported: the edge breaks away under the wheels.' },
      { kind: 'checklist', item: 'width', value: '65' },
    ],
  },
] as const satisfies readonly { readonly by: string; readonly deeds: readonly FieldDeed[] }[];

/** An officer's phone sends what was done on it, and its shift ends. */
async function sendFrom(stage: Stage, { by, deeds }: (typeof found)[number], caseId: string): Promise<void> {
  const house = stage.at(0);
  const who = { ...(await stage.officer(by)), channel: 'field' } as const;
  const { shift, key } = must(await act(house, who, (ctx) => beginShift(ctx, {})));
  const sealing = { id: shift.id, key: { id: key.id, publicKey: toBase64url(key.publicKey) } };
  const said = { caseId, at: house.clock.now().toISOString(), basedOn: 1 };
  const sealed = await Promise.all(
    deeds.map((deed) => sealCommand(sealing, { id: house.ids.next<'command'>(), ...said, ...deed })),
  );
  must(await syncCommands(house, who, { shift: shift.id, sealed }));
  must(await act(house, who, (ctx) => endShift(ctx, shift.id)));
}

/** Two phones come back with different answers about one hole: the second waits for somebody to say which is right. */
export async function clashOnPhones(stage: Stage): Promise<void> {
  const id = await stage.asSystem(async (ctx) => {
    const service = await getService(ctx, 'pothole');
    const raws = Object.fromEntries(Object.entries(hole).map(([field, text]) => [field, { '': [text] }]));
    return must(await openCase(ctx, { service, answers: must(parseAnswers(service, raws)), channel: 'web' })).case;
  });
  for (const one of found) await stage.deed(() => sendFrom(stage, one, id));
}
