import {
  acknowledgeConcern,
  closeIncident,
  type IncidentId,
  judgeIncident,
  judgements,
  noteRegulatorTold,
  scopeIncident,
} from '../../../../foundation/assurance/index.js';
import type { Context } from '../../../../platform/context.js';
import { type CaseId, readId } from '../../../../platform/ids.js';
import { type Outcome, refuse } from '../../../../platform/refusal.js';
import { tellOfIncident } from '../../../../work/messages/index.js';
import type { Form } from '../../form.js';
import type { IncidentRefusal } from './words.js';

const steps = ['scope', 'judge', 'regulator', 'people', 'close', 'acknowledge'] as const;
export type Step = (typeof steps)[number];
export const isStep = (code: string | undefined): code is Step => steps.some((one) => one === code);

interface StepToTake {
  readonly id: IncidentId;
  readonly step: Step;
  readonly form: Form;
  readonly case: CaseId | undefined;
}

/** The act that a button of the page asks for. */
export async function takeStep(
  ctx: Context,
  { id, step, form, case: about }: StepToTake,
): Promise<Outcome<unknown, IncidentRefusal>> {
  const judgement = judgements.find((one) => one === form.code('judgement'));
  switch (step) {
    case 'scope': {
      const officer = readId<'person'>(form.code('officer'));
      return scopeIncident(ctx, { id, officer, case: about, days: Number(form.code('days') ?? 0) });
    }
    case 'judge':
      return judgement ? judgeIncident(ctx, { id, judgement }) : refuse('no-judgement');
    case 'regulator':
      return noteRegulatorTold(ctx, id);
    case 'people':
      return tellOfIncident(ctx, id);
    case 'acknowledge':
      return acknowledgeConcern(ctx, id);
    case 'close':
      return closeIncident(ctx, id);
  }
}
