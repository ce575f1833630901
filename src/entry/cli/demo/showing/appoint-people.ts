import {
  approveRequest,
  createOrgUnit,
  helpPerson,
  holdOrgRole,
  type MandateToRequest,
  nameForFirm,
  noteBestInterest,
  noteStanding,
  offerMandate,
  offerToFirm,
  requestMandate,
  stepForFirm,
  stepMandate,
} from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { seal } from '../../../../platform/sealed/index.js';
import type { Case } from '../../../../work/cases/index.js';
import { must, type Stage } from '../stage/stage.js';

const verifier = 'Gwen Abernathy';
const counter = 'Asha Penrose';
const service = 'missed-bin';
const firmSlug = 'wealdham-advice';
const asked = { services: [{ service, realm: 'general' }], may: ['see'] } as const;
const about = { service, is: 'open' } as const;
const given = { services: [service], may: ['see'], days: 90 } as const;

const aboutOf = ({ id, subjects }: Case): MandateToRequest['about'] =>
  subjects.reporter === undefined ? undefined : { subject: subjects.reporter, case: id };

const typedOf = ({ reference }: Case, person: string, delegate: string, evidence: string) => ({
  ...{ person: seal(person), delegate: seal(delegate), reference: seal(reference), evidence: seal(evidence) },
});

/** A carer whom she let see, and who is her attorney for health: it counts since she cannot decide. */
export async function careForMabel(stage: Stage): Promise<void> {
  const one = await stage.case(about);
  const age = Math.max(10, stage.daysSince(one.openedAt));
  const [mabel, olwen] = [await stage.resident('mabel', one), await stage.resident('olwen')];
  const names = { person: seal('Mabel'), delegate: seal('Olwen, who cares for me') };
  const offer = { ...given, capacity: 'carer', names } as const;
  const id = await stage.by(mabel, async (ctx) => must(await offerMandate(ctx, offer)).id, age * 0.95);
  const accept = async (ctx: Context) => must(await stepMandate(ctx, { id, step: 'accept' })).id;
  await stage.by(olwen, accept, age * 0.94);
  const typed = typedOf(one, 'Mabel', 'Olwen', 'V-AB12-CD34');
  const power = { ...asked, capacity: 'attorney-health', about: aboutOf(one), typed } as const;
  const request = await stage.by(olwen, async (ctx) => must(await requestMandate(ctx, power)).id, age * 0.9);
  const seen = { evidence: ['opg-register'], level: 'issuer-asked', days: 366, needsLoss: true } as const;
  await stage.as(verifier, async (ctx) => must(await approveRequest(ctx, { id: request, ...seen })).id, age * 0.85);
  const lost = { person: mabel, note: 'capacity-lost', evidence: 'capacity-assessment' } as const;
  await stage.as(verifier, async (ctx) => must(await noteStanding(ctx, lost)).length, age * 0.8);
  const why = seal('Olwen and her doctor were asked. Mabel always wished to stay in her own home.');
  const decided = { person: mabel, case: one.id, decision: 'council-decides', why } as const;
  const days = { decidedOn: stage.dayOf(-age * 0.75), reviewOn: stage.dayOf(-age * 0.2) };
  await stage.as(verifier, async (ctx) => must(await noteBestInterest(ctx, { ...decided, ...days })).id, age * 0.7);
}

/** An advice charity that a resident appointed, with the adviser who acts for it. */
export async function adviseTomos(stage: Stage): Promise<void> {
  const one = await stage.case(about);
  const [tomos, owner] = [await stage.resident('tomos', one), await stage.resident('advice-manager')];
  const adviser = await stage.resident('adviser');
  const name = { en: 'Wealdham Advice', cy: 'Cyngor Da Wealdham' };
  const firm = await stage.asSystem(async (ctx) => {
    const unit = createOrgUnit(ctx, { slug: firmSlug, name, kind: 'community' });
    await ctx.writes.flush();
    must(await holdOrgRole(ctx, { person: owner, unit, role: 'owner' }));
    return unit;
  });
  const named = { firm, person: adviser, role: 'adviser', name: seal('Idris Nettlefold') } as const;
  await stage.by(owner, async (ctx) => must(await nameForFirm(ctx, named)));
  const offer = { ...given, firm, capacity: 'adviser', name: seal('Tomos') } as const;
  const id = await stage.by(tomos, async (ctx) => must(await offerToFirm(ctx, offer)));
  await stage.by(owner, async (ctx) => must(await stepForFirm(ctx, { id, step: 'accept', role: 'adviser' })).id);
}

/** A parent whose child is 16 in three weeks and decides for themself from then on. */
export async function raiseEsme(stage: Stage): Promise<void> {
  const one = await stage.case(about);
  const [, parent] = [await stage.resident('esme', one), await stage.resident('beatrix')];
  const [year = '', ...rest] = stage.dayOf(21).split('-');
  const birth = seal([Number(year) - 16, ...rest].join('-'));
  const typed = { ...typedOf(one, 'Esme', 'Beatrix', 'Certificate 4711'), birth };
  const claim = { ...asked, capacity: 'parent', about: aboutOf(one), typed } as const;
  const id = await stage.by(parent, async (ctx) => must(await requestMandate(ctx, claim)).id);
  const seen = { evidence: ['birth-certificate'], level: 'original-seen', days: 366, needsLoss: false } as const;
  await stage.as(verifier, async (ctx) => must(await approveRequest(ctx, { id, ...seen })).id);
}

/** A councillor whom a resident asked for help with one case; an officer has yet to check it. */
export async function askForQuentin(stage: Stage): Promise<void> {
  const one = await stage.case(about);
  const [, councillor] = [await stage.resident('quentin', one), await stage.resident('councillor')];
  const typed = typedOf(one, 'Quentin', 'Councillor Una Hollowell', 'He wrote to me on Monday');
  const claim = { ...asked, capacity: 'councillor', about: aboutOf(one), typed } as const;
  await stage.by(councillor, async (ctx) => must(await requestMandate(ctx, claim)).id);
}

/** A resident without email who let a grandson see, at the counter: the letter that tells of it waits on paper. */
export async function helpAtCounter(stage: Stage): Promise<void> {
  const { subjects } = await stage.case({ service, is: 'closed' });
  const subject = subjects.reporter;
  if (!subject) throw new Error('The case has nobody to write to.');
  const seen = { subject, evidence: 'document-seen', by: 'visit', wish: 'give' } as const;
  const person = await stage.as(counter, async (ctx) => must(await helpPerson(ctx, seen)));
  const ivor = await stage.resident('ivor');
  const names = { person: seal('My grandparent'), delegate: seal('Ivor, my grandson') };
  const offer = { ...given, capacity: 'carer', names } as const;
  const id = await stage.as(counter, async (ctx) => must(await offerMandate(ctx, offer)).id, 0, person);
  await stage.by(ivor, async (ctx) => must(await stepMandate(ctx, { id, step: 'accept' })).id);
}
