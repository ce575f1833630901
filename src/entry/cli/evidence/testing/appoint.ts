import {
  answerBodyAsk,
  answerInvitation,
  approveRequest,
  askOfBody,
  closeBody,
  createOrgUnit,
  createPerson,
  hideFromAll,
  hideFromDelegate,
  holdOrgRole,
  inviteMember,
  nameForFirm,
  noteBestInterest,
  noteStanding,
  offerMandate,
  offerToFirm,
  openBody,
  renameBody,
  requestMandate,
  reviewBestInterest,
  setMemberRole,
  shareLooks,
  startAssisting,
  stepForFirm,
  stepMandate,
  stopAssisting,
} from '../../../../foundation/people/index.js';
import { codeOfInvitation } from '../../../../foundation/people/testing.js';
import type { Actor } from '../../../../platform/actor.js';
import type { Context } from '../../../../platform/context.js';
import type { CaseId, DraftId, PersonId } from '../../../../platform/ids.js';
import type { Outcome } from '../../../../platform/refusal.js';
import { seal } from '../../../../platform/sealed/index.js';
import { getCase } from '../../../../work/cases/index.js';

const system: Actor = { kind: 'system', name: 'test' };
type At = <T>(actor: Actor, work: (ctx: Context) => Promise<T>) => Promise<T>;

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The fixture was refused: ${outcome.refused}`);
  return outcome.value;
}

/** A resident lets another act for them, and hides an answer from them. */
export async function appoint(at: At, person: PersonId): Promise<void> {
  const delegate = await at(system, async (ctx) => createPerson(ctx, { kind: 'resident' }));
  const by = (one: PersonId): Actor => ({ kind: 'resident', person: one });
  const names = { person: seal('Sam'), delegate: seal('Ola') };
  const job = { capacity: 'adviser', services: ['missed-bin'], may: ['see'], days: 7, names } as const;
  const { id } = await at(by(person), async (ctx) => must(await offerMandate(ctx, job)));
  await at(by(delegate), async (ctx) => must(await stepMandate(ctx, { id, step: 'accept' })));
  await at(by(person), async (ctx) => must(await hideFromDelegate(ctx, { id, hidden: ['missed-bin.address'] })));
  await at(by(person), async (ctx) => must(await shareLooks(ctx, { id, isShared: true })));
  await at(by(person), async (ctx) => must(await hideFromAll(ctx, ['missed-bin.name'])));
}

/** The resident appoints a firm, whose owner accepts for its advisers, names one, and says anew who acts. */
export async function appointFirm(at: At, person: PersonId): Promise<void> {
  const firm = await at(system, async (ctx) =>
    createOrgUnit(ctx, { slug: 'advice', name: { en: 'Advice', cy: 'Cyngor' }, kind: 'community' }),
  );
  const [owner, adviser] = [
    await at(system, async (ctx) => createPerson(ctx, { kind: 'resident' })),
    await at(system, async (ctx) => createPerson(ctx, { kind: 'resident' })),
  ];
  const by = (one: PersonId): Actor => ({ kind: 'resident', person: one });
  await at(system, async (ctx) => must(await holdOrgRole(ctx, { person: owner, unit: firm, role: 'owner' })));
  const named = { firm, person: adviser, role: 'adviser', name: seal('Ola Quill') } as const;
  await at(by(owner), async (ctx) => must(await nameForFirm(ctx, named)));
  const job = { firm, capacity: 'adviser', services: ['missed-bin'], may: ['see'], days: 7 } as const;
  const id = await at(by(person), async (ctx) => must(await offerToFirm(ctx, { ...job, name: seal('Sam') })));
  await at(by(owner), async (ctx) => must(await stepForFirm(ctx, { id, step: 'accept', role: 'adviser' })));
  await at(by(owner), async (ctx) => must(await stepForFirm(ctx, { id, step: 'limit', role: 'signatory' })));
}

/** The resident opens an account for a charity, invites somebody who accepts, raises their role, and closes it. */
export async function associate(at: At, person: PersonId): Promise<void> {
  const by = (one: PersonId): Actor => ({ kind: 'resident', person: one });
  const details = {
    kind: 'charity',
    name: seal('Marsh Homes'),
    number: undefined,
    address: seal('1 Marsh Lane'),
  } as const;
  const body = await at(by(person), async (ctx) => must(await openBody(ctx, { ...details, ownName: seal('Sam') })));
  await at(by(person), async (ctx) => must(await openBody(ctx, { ...details, ownName: seal('Sam') })));
  const member = await at(system, async (ctx) => createPerson(ctx, { kind: 'resident' }));
  const asked = { body, role: 'reader', name: seal('Ola'), email: seal('ola@example.org'), link: '/' } as const;
  const { one, at: letter } = await at(by(person), async (ctx) => must(await inviteMember(ctx, asked)));
  const code = await at(system, (ctx) => codeOfInvitation(ctx, letter));
  await at(by(member), async (ctx) => must(await answerInvitation(ctx, { code, isAccepted: true })));
  const raised = { body, member: one.id, role: 'administrator' } as const;
  await at(by(person), async (ctx) => must(await setMemberRole(ctx, raised)));
  await vouch(at, person, body);
  await at(by(member), async (ctx) => must(await closeBody(ctx, body)));
}

/** It changes its name, and two officers check that it is who it says. */
async function vouch(at: At, person: PersonId, body: PersonId): Promise<void> {
  const renamed = { body, name: seal('Fen Homes'), address: seal('2 Fen Lane') };
  await at({ kind: 'resident', person }, async (ctx) => must(await renameBody(ctx, renamed)));
  const verifier = async (name: string): Promise<Actor> => {
    const hired = await at(system, async (ctx) => createPerson(ctx, { kind: 'staff', name }));
    return { kind: 'staff', person: hired, roles: ['mandate-verifier'] };
  };
  const check = { body, kind: 'right', evidence: 'papers', found: 'not-found', member: undefined } as const;
  const { id } = await at(await verifier('Mabli Stone'), async (ctx) => must(await askOfBody(ctx, check)));
  const answer = { body, ask: id, verdict: 'approved' } as const;
  await at(await verifier('Idris Vale'), async (ctx) => must(await answerBodyAsk(ctx, answer)));
}

/** An officer fills something in with somebody of whom nothing is known yet, and stops. */
export async function assist(at: At, officer: PersonId, draft: DraftId): Promise<void> {
  const helper: Actor = { kind: 'staff', person: officer, roles: ['contact-team'] };
  const until = new Date('2199-01-01');
  const asked = { person: undefined, service: 'missed-bin', draft, way: 'phone', until, token: 'none' } as const;
  const mandate = await at(helper, async (ctx) => must(await startAssisting(ctx, asked)));
  await at(helper, (ctx) => stopAssisting(ctx, { token: 'none', mandate, why: 'stopped' }));
}

/** Somebody asks to act for the resident by a power that an officer has seen; the resident can no longer decide. */
export async function empower(at: At, officer: PersonId, person: PersonId, missed: CaseId): Promise<void> {
  const attorney = await at(system, async (ctx) => createPerson(ctx, { kind: 'resident' }));
  const { subjects } = await at(system, (ctx) => getCase(ctx, missed));
  const typed = {
    ...{ person: seal('Sam'), delegate: seal('Mair'), reference: seal('MB'), evidence: seal('V-AB12') },
  };
  const about = { subject: subjects.reporter as never, case: missed };
  const services = [{ service: 'missed-bin', realm: 'general' }] as const;
  const power = { capacity: 'attorney-finance', services, may: ['see'], typed, about } as const;
  const verifier: Actor = { kind: 'staff', person: officer, roles: ['mandate-verifier'] };
  const seen = { evidence: ['opg-register'], level: 'issuer-asked', days: 366, needsLoss: false } as const;
  const { id } = await at({ kind: 'resident', person: attorney }, async (ctx) =>
    must(await requestMandate(ctx, power)),
  );
  await at(verifier, async (ctx) => must(await approveRequest(ctx, { id, ...seen })));
  const lost = { person, note: 'capacity-lost', evidence: 'doctor-letter' } as const;
  await at(verifier, async (ctx) => must(await noteStanding(ctx, lost)));
  const decided = {
    ...({ person, case: missed, decision: 'mandate-goes-on', decidedOn: '2026-02-27' } as const),
    ...{ reviewOn: '2026-05-28', why: seal('Her sister was asked') },
  };
  const { id: decision } = await at(verifier, async (ctx) => must(await noteBestInterest(ctx, decided)));
  const other = await at(system, async (ctx) => createPerson(ctx, { kind: 'staff', name: 'Nia Corrigan' }));
  const review = { id: decision, verdict: 'confirmed', reviewOn: '2026-08-28' } as const;
  await at({ ...verifier, person: other }, async (ctx) => must(await reviewBestInterest(ctx, review)));
}
