import {
  endForFirm,
  type FirmStep,
  firmRoles,
  listFirmPeople,
  listMandatesOfFirms,
  listOrgUnits,
  nameForFirm,
  ownsFirm,
  stepForFirm,
} from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import { type OrgUnitId, readId } from '../../../../platform/ids.js';
import type { Words } from '../../../../platform/language/index.js';
import { type Outcome, refuse } from '../../../../platform/refusal.js';
import { readName } from '../../../../work/services/index.js';
import { ownResident } from '../../account/own-resident.js';
import { nameMandate } from '../../mandates/named-mandate.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { firmWords } from '../words.js';
import { presentPeople } from './present.js';
import { SureToGiveUpPage } from './sure.js';
import { FirmPage } from './view.js';

const didWords = { name: firmWords.didName, end: firmWords.didEnd, step: firmWords.didStep } as const;
const isDid = (code: string | undefined): code is keyof typeof didWords =>
  code !== undefined && Object.hasOwn(didWords, code);

/** The organisation of the address, which must be one that the reader answers for: anybody else is told of none. */
async function findFirm(ctx: Context, request: PageRequest) {
  const firm = readId<'org-unit'>(request.params.id);
  const unit = firm && (await ownsFirm(ctx, firm)) && (await listOrgUnits(ctx)).find(({ id }) => id === firm);
  if (!unit) throw new NotFound();
  return unit;
}

async function show(
  request: PageRequest,
  said: Readonly<Record<string, Words>> = {},
  status = 200,
): Promise<PageReply> {
  const { person } = ownResident(request);
  const { form, query, language } = request;
  const found = await read(request.house, request.who, async (ctx) => {
    const unit = await findFirm(ctx, request);
    const mandates = [];
    for (const one of await listMandatesOfFirms(ctx, [unit.id]))
      mandates.push(await nameMandate(ctx, request, one, person));
    return { unit, mandates, people: await listFirmPeople(ctx, unit.id) };
  });
  const did = status === 200 && isDid(query.did) ? didWords[query.did] : undefined;
  const again = { number: form.again('number', ['']), 'work-name': form.again('work-name', ['']) };
  return page(
    <FirmPage
      frame={request}
      unit={found.unit}
      people={presentPeople(request, found.people, person)}
      mandates={found.mandates}
      did={did}
      said={Object.fromEntries(Object.entries(said).map(([field, text]) => [field, text[language]]))}
      role={form.code('role')}
      {...(status === 200 ? {} : { typed: again })}
    />,
    status,
  );
}

/** Who of an organisation may act, and for whom: for whoever answers for it. */
export const viewFirm: PageHandler = (request) => show(request);

const roleOf = ({ form }: PageRequest) => firmRoles.find((one) => one === form.code('role'));

async function nameSomebody(request: PageRequest, firm: OrgUnitId): Promise<PageReply> {
  const { house, who, form } = request;
  const [person, role, name] = [
    readId<'person'>(form.code('number')),
    roleOf(request),
    readName(form.typed('work-name')),
  ];
  const said: Record<string, Words> = {};
  if (!person) said.number = firmWords.noPerson;
  if (!name.ok) said['work-name'] = name.say;
  if (!role) said.role = firmWords.chooseRole;
  if (!person || !role || !name.ok) return show(request, said, 422);
  const named = await act(house, who, (ctx) => nameForFirm(ctx, { firm, person, role, name: name.value }));
  if (named.ok) return redirect(`${paths.firm(firm)}?did=name`);
  return show(request, { number: named.refused === 'own-access' ? firmWords.ownAccess : firmWords.noPerson }, 422);
}

async function endSomebody(request: PageRequest, firm: OrgUnitId): Promise<PageReply> {
  const [person, role] = [readId<'person'>(request.form.code('person')), roleOf(request)];
  const ended: Outcome<unknown, string> =
    person && role
      ? await act(request.house, request.who, (ctx) => endForFirm(ctx, { firm, person, role }))
      : refuse('not-held');
  if (ended.ok) return redirect(`${paths.firm(firm)}?did=end`);
  return show(request, { people: ended.refused === 'own-access' ? firmWords.ownAccess : firmWords.gone }, 409);
}

const steps: readonly string[] = ['accept', 'refuse', 'limit', 'give-up'] satisfies FirmStep[];
const isStep = (code: string | undefined): code is FirmStep => code !== undefined && steps.includes(code);

/** A mandate that is given up is gone for good, so that it takes a second press. */
async function askOnceMore(request: PageRequest, id: string): Promise<PageReply> {
  const { person } = ownResident(request);
  const found = await read(request.house, request.who, async (ctx) => {
    const unit = await findFirm(ctx, request);
    const one = (await listMandatesOfFirms(ctx, [unit.id])).find((each) => each.id === id);
    return one && { unit, mandate: await nameMandate(ctx, request, one, person) };
  });
  return found
    ? page(<SureToGiveUpPage frame={request} {...found} />)
    : show(request, { mandates: firmWords.gone }, 409);
}

async function takeStep(request: PageRequest, firm: OrgUnitId): Promise<PageReply> {
  const [id, step] = [readId<'mandate'>(request.form.code('mandate')), request.form.code('do')];
  if (!id || !isStep(step)) return redirect(paths.firm(firm));
  if (step === 'give-up' && request.form.code('sure') !== 'yes') return askOnceMore(request, id);
  const stepped = await act(request.house, request.who, (ctx) => stepForFirm(ctx, { id, step, role: roleOf(request) }));
  if (stepped.ok) return redirect(`${paths.firm(firm)}?did=step`);
  return show(request, { mandates: stepped.refused === 'no-role' ? firmWords.chooseRole : firmWords.gone }, 409);
}

/** Changes one thing of an organisation's people or mandates. */
export const submitFirm: PageHandler = async (request) => {
  ownResident(request);
  const { id } = await read(request.house, request.who, (ctx) => findFirm(ctx, request));
  const what = request.form.code('do');
  if (what === 'name') return nameSomebody(request, id);
  return what === 'end' ? endSomebody(request, id) : takeStep(request, id);
};
