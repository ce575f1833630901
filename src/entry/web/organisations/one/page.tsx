import {
  actFor,
  closeBody,
  endMembership,
  handOverBody,
  inviteMember,
  isMemberRole,
  type MemberRefusal,
  setMemberRole,
} from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import { type MandateId, type PersonId, readId } from '../../../../platform/ids.js';
import type { Words } from '../../../../platform/language/index.js';
import type { Outcome } from '../../../../platform/refusal.js';
import { sendToAddress } from '../../../../work/messages/index.js';
import { readEmail, readName } from '../../../../work/services/index.js';
import { siteOf } from '../../following/site-of.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { hurryLetters } from '../../sign-in/hurry-letters.js';
import { residentCookie } from '../../signed-in/resident-cookie.js';
import { organisationWords } from '../words.js';
import { readOne } from './read-one.js';
import { SurePage } from './sure.js';
import { OrganisationPage } from './view.js';

const didWords = {
  open: organisationWords.didOpen,
  invite: organisationWords.didInvite,
  change: organisationWords.didChange,
  join: organisationWords.didJoin,
  rename: organisationWords.didRename,
} as const;
const isDid = (code: string | undefined): code is keyof typeof didWords =>
  code !== undefined && Object.hasOwn(didWords, code);

async function show(
  request: PageRequest,
  said: Readonly<Record<string, Words>> = {},
  status = 200,
): Promise<PageReply> {
  const { form, query, language } = request;
  const found = await readOne(request);
  const typed = { 'their-name': form.again('their-name', ['']), email: form.again('email', ['']) };
  return page(
    <OrganisationPage
      {...{ frame: request, ...found }}
      did={status === 200 && isDid(query.did) ? didWords[query.did] : undefined}
      said={Object.fromEntries(Object.entries(said).map(([field, text]) => [field, text[language]]))}
      role={status === 200 ? undefined : form.code('role')}
      {...(status === 200 ? {} : { typed })}
    />,
    status,
  );
}

/** An organisation, and who acts for it: for its members. */
export const viewOrganisation: PageHandler = (request) => show(request);

const bodyOf = async (request: PageRequest): Promise<PersonId> => (await readOne(request)).own.body.person;

/** Invites somebody; the code is in the letter alone, which leaves in the same act. */
export const submitInvite: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const body = await bodyOf(request);
  const [name, email, role] = [readName(form.typed('their-name')), readEmail(form.typed('email')), form.code('role')];
  const said: Record<string, Words> = {};
  if (!name.ok) said['their-name'] = form.isFilled('their-name') ? name.say : organisationWords.typeTheirName;
  if (!email.ok) said.email = email.say;
  if (!isMemberRole(role)) said.role = organisationWords.chooseRole;
  if (!name.ok || !email.ok || !isMemberRole(role)) return show(request, said, 422);
  const link = `${siteOf(request)}${paths.joinOrganisation('')}`;
  const invited = await act(house, who, async (ctx) => {
    const asked = await inviteMember(ctx, { body, role, name: name.value, email: email.value, link });
    if (!asked.ok) return asked;
    const { one, at } = asked.value;
    sendToAddress(ctx, {
      template: 'membership-invited',
      at,
      fields: {},
      language,
      cause: `mandate:${one.id}:1:member`,
    });
    return asked;
  });
  if (!invited.ok)
    return show(request, { members: organisationWords[invited.refused === 'too-many' ? 'full' : 'gone'] }, 409);
  await hurryLetters(request);
  return redirect(`${paths.ownOrganisation(body)}?did=invite`);
};

/** What may be done about a member; those that cannot be undone ask once more. */
const changes = ['role', 'remove', 'leave', 'hand-over'] as const;
type Change = (typeof changes)[number];
const asksAgain = {
  remove: organisationWords.sureRemove,
  leave: organisationWords.sureLeave,
  'hand-over': organisationWords.sureHandOver,
} as const;

function change(request: PageRequest, what: Change, at: { readonly body: PersonId; readonly member: MandateId }) {
  const { house, who, form } = request;
  return act(house, who, async (ctx): Promise<Outcome<unknown, MemberRefusal>> => {
    if (what === 'hand-over') return handOverBody(ctx, at);
    if (what !== 'role') return endMembership(ctx, at);
    const role = form.code('role') as Parameters<typeof setMemberRole>[1]['role'];
    return setMemberRole(ctx, { ...at, role });
  });
}

/** Changes one member: who may is asked by the act itself, whatever a form says. */
export const submitMember: PageHandler = async (request) => {
  const { form } = request;
  const found = await readOne(request);
  const body = found.own.body.person;
  const [what, member] = [changes.find((one) => one === form.code('do')), readId<'mandate'>(form.code('member'))];
  if (!what || !member) return show(request, { members: organisationWords.gone }, 409);
  const one = found.members.find((each) => each.one.id === member);
  if (what !== 'role' && form.code('sure') !== 'yes' && one && !one.isInvited) {
    const hidden = { do: what, member, sure: 'yes' };
    const asked = { lead: asksAgain[what], action: paths.changeMember(body), hidden };
    return page(
      <SurePage frame={request} {...asked} name={what === 'leave' ? found.own.name : one.name} body={body} />,
    );
  }
  const changed = await change(request, what, { body, member });
  if (changed.ok && what === 'leave') await actForOneself(request, member);
  if (changed.ok)
    return redirect(
      what === 'leave' ? `${paths.ownOrganisations}?did=left` : `${paths.ownOrganisation(body)}?did=change`,
    );
  return show(
    request,
    { members: organisationWords[changed.refused === 'last-administrator' ? 'lastOne' : 'gone'] },
    409,
  );
};

/** Whoever ended it themself is not asked what has become of it: this browser acts for its own person again. */
async function actForOneself(request: PageRequest, ended: MandateId): Promise<void> {
  const { house, who, cookies, resident } = request;
  const token = cookies[residentCookie] ?? '';
  if (resident?.actingFor?.mandate === ended)
    await act(house, who, (ctx) => actFor(ctx, { token, mandate: undefined }));
}

export const viewClose: PageHandler = async (request) => {
  const { own } = await readOne(request);
  const body = own.body.person;
  const asked = { lead: organisationWords.sureClose, action: paths.closeOrganisation(body), hidden: { sure: 'yes' } };
  return page(<SurePage frame={request} {...asked} name={own.name} body={body} />);
};

export const submitClose: PageHandler = async (request) => {
  const { own } = await readOne(request);
  const body = own.body.person;
  if (request.form.code('sure') !== 'yes') return redirect(paths.closeOrganisation(body));
  const closed = await act(request.house, request.who, (ctx) => closeBody(ctx, body));
  if (!closed.ok) return show(request, { members: organisationWords.gone }, 409);
  await actForOneself(request, own.membership.id);
  return redirect(`${paths.ownOrganisations}?did=closed`);
};
