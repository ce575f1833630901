import type { Context } from '../../../platform/context.js';
import { dueAfter, workingClockOf } from '../../places/index.js';
import type { Compiled } from '../../services/index.js';

/** What is answered within where a declaration says nothing of it, and where there is none. */
const usualDays = 10;

/** Within how many working days what people say of a service is answered. */
export function answerDays(service: Compiled | undefined): number {
  const within = service?.declaration.improve?.['answer-within'];
  return within === undefined ? usualDays : Number.parseInt(within, 10);
}

/** When what is said now is to be answered: within the working days that the service declares. */
export async function dueAt(ctx: Context, service: Compiled | undefined): Promise<Date> {
  return dueAfter(await workingClockOf(ctx), ctx.clock.now(), answerDays(service));
}
