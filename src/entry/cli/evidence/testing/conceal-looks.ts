import { generateKeyPairSync } from 'node:crypto';
import {
  answerConcealed,
  askConcealed,
  askExtension,
  closeMonths,
  discloseConcealed,
  revealDue,
  setAuditor,
} from '../../../../foundation/assurance/index.js';
import type { Actor } from '../../../../platform/actor.js';
import type { Context } from '../../../../platform/context.js';
import type { TestHouse } from '../../../../platform/database/testing.js';
import type { PlaceId } from '../../../../platform/ids.js';
import { dateOf } from '../../../../platform/language/index.js';
import type { Outcome } from '../../../../platform/refusal.js';
import { seal } from '../../../../platform/sealed/index.js';
import type { Case } from '../../../../work/cases/index.js';

const minute = 60_000;
const system: Actor = { kind: 'system', name: 'test' };

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The fixture was refused: ${outcome.refused}`);
  return outcome.value;
}

/** A look that was kept back for longer and then revealed, and one that is being asked about. */
export async function concealLooks(house: TestHouse, place: PlaceId, one: Case): Promise<void> {
  const at = <T>(actor: Actor, work: (ctx: Context) => Promise<T>) => house.act({ place, actor }, work);
  const { publicKey } = generateKeyPairSync('x25519');
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  await at(system, async (ctx) => must(await setAuditor(ctx, pem)));
  const officer = (role: string): Actor => ({ kind: 'staff', person: house.ids.next(), roles: [role] });
  const [asker, approver] = [officer('concealed-requester'), officer('concealed-approver')];
  const inDays = (days: number) => dateOf(new Date(house.clock.now().getTime() + days * 24 * 60 * minute));
  const asked = { case: one.id, ground: 'crime', revealOn: inDays(20), why: seal('Asked by the police') } as const;
  const ask = () => at(asker, async (ctx) => must(await askConcealed(ctx, asked)));
  const approve = (id: Awaited<ReturnType<typeof ask>>) =>
    at(approver, async (ctx) => must(await answerConcealed(ctx, { id, verdict: 'approve' })));
  const [id] = [await ask(), await ask()];
  await approve(id);
  const look = {
    ...{ purpose: 'waste-collection', reason: 'case-work', fields: ['address'], case: one.id },
    grants: [{ role: 'concealed-requester', fields: ['address'] }],
    rows: [{ table: 'cases.case', row: one.id }],
    subjectOf: { address: one.subjects.reporter as never },
  };
  const who = { place, actor: asker, channel: 'desk' } as const;
  must(await discloseConcealed(house, who, { id, case: one.id, looks: [look] }));
  await at(asker, async (ctx) =>
    must(await askExtension(ctx, { id, revealOn: inDays(30), why: seal('Not over yet') })),
  );
  await approve(id);
  house.clock.advance(40 * 24 * 60 * minute);
  await revealDue(house, place);
  await closeMonths(house, place);
}
