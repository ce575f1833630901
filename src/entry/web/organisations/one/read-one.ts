import { findBodyStanding, listBodyMembers, listOwnBodies, listSelves } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { ownResident } from '../../account/own-resident.js';
import { NotFound, type PageRequest } from '../../page.js';

/** The organisation of the address with its members, for those who act for it: anybody else is told of none. */
export const readOne = (request: PageRequest) =>
  read(request.house, request.who, async (ctx) => {
    const { person } = ownResident(request);
    const own = (await listOwnBodies(ctx, person)).find(({ body }) => body.person === request.params.id);
    if (!own) throw new NotFound();
    const selves = await listSelves(ctx, person);
    const members = (await listBodyMembers(ctx, own.body.person)).map((member) => ({
      ...member,
      isOwn: member.one.delegate !== undefined && selves.includes(member.one.delegate),
    }));
    const standing = await findBodyStanding(ctx, own.body.person);
    return { own, members, check: standing?.check, mayManage: own.membership.may.includes('manage') };
  });

export type FoundOne = Awaited<ReturnType<typeof readOne>>;
