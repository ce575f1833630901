import {
  answerInvitation,
  findInvitation,
  type MemberRole,
  memberRoleOf,
  nameBody,
} from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { ownResident } from '../../account/own-resident.js';
import { type PageHandler, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { organisationWords } from '../words.js';
import { JoinPage, NoInvitationPage } from './view.js';

interface Invited {
  readonly role: MemberRole;
  readonly name: Opened<string> | undefined;
}

const findOne = (request: PageRequest): Promise<Invited | undefined> =>
  read(request.house, request.who, async (ctx) => {
    const one = await findInvitation(ctx, request.params.code ?? '');
    const named = one && (await nameBody(ctx, one.person));
    return one && named && { role: memberRoleOf(one), name: named.name };
  });

/** Where the link in an invitation leads. A program that reads letters opens each link: only a button says yes. */
export const viewJoin: PageHandler = async (request) => {
  ownResident(request);
  const found = await findOne(request);
  if (!found) return page(<NoInvitationPage frame={request} />, 404);
  return page(<JoinPage frame={request} code={request.params.code ?? ''} {...found} />);
};

export const submitJoin: PageHandler = async (request) => {
  ownResident(request);
  const { house, who, form, language } = request;
  const code = request.params.code ?? '';
  const isAccepted = form.code('do') === 'accept';
  const found = await findOne(request);
  const answered = await act(house, who, (ctx) => answerInvitation(ctx, { code, isAccepted }));
  if (answered.ok && isAccepted) return redirect(`${paths.ownOrganisation(answered.value.person)}?did=join`);
  if (answered.ok) return page(<NoInvitationPage frame={request} said={organisationWords.refused[language]} />);
  if (answered.refused === 'member-already' && found)
    return page(<JoinPage frame={request} code={code} {...found} error={organisationWords.already[language]} />, 409);
  return page(<NoInvitationPage frame={request} />, 404);
};
