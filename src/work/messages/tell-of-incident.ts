import { type IncidentId, incidentReference, notePeopleTold } from '../../foundation/assurance/index.js';
import type { Context } from '../../platform/context.js';
import { done } from '../../platform/refusal.js';
import { sendMessage } from './send-message.js';

/**
 * Tells the people whom an incident touched: a letter to each who has an account, and how many that were is noted. Refuses
 * as `notePeopleTold` does. @returns how many letters go.
 */
export async function tellOfIncident(ctx: Context, id: IncidentId) {
  const noted = await notePeopleTold(ctx, id);
  if (!noted.ok) return noted;
  const { people } = noted.value;
  const reference = incidentReference(id);
  for (const to of people)
    sendMessage(ctx, { template: 'data-incident', to, fields: { reference }, cause: `incident:${id}:${to}` });
  return done(people.length);
}
