import { listStaff } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { formatDate } from '../../../platform/language/index.js';
import { sendMessage } from '../../messages/index.js';
import { dateAt, workingClockOf } from '../../places/index.js';
import type { Case } from '../case.js';
import type { ClockStep } from './clock-step.js';

/** No more of a team are written to than this. */
const mostTold = 30;

/** Whoever has the case in hand, else its team; of an escalation the team that it goes to. */
async function toldOf(ctx: Context, one: Case, { to }: ClockStep): Promise<readonly PersonId[]> {
  if (to === undefined && one.assignee) return [one.assignee];
  const team = to ?? one.team;
  if (team === undefined) return [];
  const staff = await listStaff(ctx);
  const members = staff.filter(({ teams, roles }) => teams.includes(team) || roles.includes(team));
  return members.slice(0, mostTold).map(({ person }) => person);
}

/** Writes to those who are to act, where they have an address: by the reference and the day, and nothing about anybody. */
export async function tellOfStep(ctx: Context, one: Case, step: ClockStep): Promise<void> {
  if (!one.dueAt) return;
  const { timeZone } = await workingClockOf(ctx);
  const date = dateAt(timeZone, one.dueAt);
  const due = { dueEn: formatDate(date, 'en'), dueCy: formatDate(date, 'cy') };
  for (const to of await toldOf(ctx, one, step))
    sendMessage(ctx, {
      template: step.to === undefined ? 'case-due-soon' : 'case-escalated',
      ...{ to, cause: `clock:${one.id}:${step.code}:${to}` },
      fields: { reference: one.reference, ...due },
    });
}
