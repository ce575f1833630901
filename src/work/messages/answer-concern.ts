import { answerConcern, type IncidentId, incidentReference } from '../../foundation/assurance/index.js';
import type { Context } from '../../platform/context.js';
import type { Sealed } from '../../platform/sealed/index.js';
import { sendMessage } from './send-message.js';

/**
 * Answers the resident from whose concern an incident came: the words stand on their own page, and a letter says that they
 * do. Refuses as `answerConcern` does.
 */
export async function sendAnswer(
  ctx: Context,
  answer: { readonly incident: IncidentId; readonly text: Sealed<string> },
) {
  const answered = await answerConcern(ctx, answer);
  if (!answered.ok) return answered;
  const { id, person: to } = answered.value;
  const fields = { reference: incidentReference(answer.incident) };
  sendMessage(ctx, { template: 'concern-answered', to, fields, cause: `concern:${id}:answered` });
  return answered;
}
