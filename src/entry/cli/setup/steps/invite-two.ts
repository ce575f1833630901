import { administrator, canComeIn, invitationHours, listStaff } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import { inviteByName } from '../../signing-in/invite-by-name.js';
import { peopleSection } from '../asking/opening-sections.js';
import { SetupStopped } from '../asking/question.js';
import { asOperator, lookOf, type PlaceSetting } from './step.js';

const leastAdministrators = 2;

async function countAdministrators({ house, place }: PlaceSetting): Promise<number> {
  const staff = await read(house, asOperator(place.place_id), listStaff);
  return staff.filter(({ roles }) => roles.includes(administrator)).length;
}

/** Hires and invites one; undefined where they are in, or hold an invitation that still opens. */
async function inviteOne(ctx: Context, name: string): Promise<string | undefined> {
  const [found] = (await listStaff(ctx)).filter((staff) => staff.name === name);
  if (found && !found.roles.includes(administrator))
    throw new SetupStopped(`${name} works here already without being an administrator. An administrator gives roles.`);
  if (found && (await canComeIn(ctx, found.person))) return undefined;
  const invited = await inviteByName(ctx, { name, roles: [administrator] });
  if (!invited.ok) throw new SetupStopped(`${name} was not invited: ${invited.refused}.`);
  return invited.value.code;
}

/** Invites the first two administrators; each code is printed once and kept nowhere. */
export async function inviteTwo(setting: PlaceSetting): Promise<void> {
  const { house, answers, place, say } = setting;
  const isDone = (await countAdministrators(setting)) >= leastAdministrators;
  const given = await answers.give(peopleSection, lookOf(setting), isDone);
  if (!given) return;
  for (const name of [given.first ?? '', given.second ?? '']) {
    const code = await act(house, asOperator(place.place_id), (ctx) => inviteOne(ctx, name));
    if (code) say(`✔ The invitation of ${name}, shown once, for ${invitationHours} hours, at /desk/join:\n    ${code}`);
    else
      say(
        `✔ ${name} is in, or has an invitation. Another one: ./guildhall staff invite "${name}" --place ${place.slug}`,
      );
  }
}
