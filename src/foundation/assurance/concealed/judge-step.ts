import type { PersonId } from '../../../platform/ids.js';
import type { RecordedEntry } from '../../record/index.js';
import type { SealedValues } from '../../vault/index.js';
import { approvalHours, type ConcealedGround } from './concealed.js';
import { readAnswered, readAsked, readLooked } from './details.js';

/** A concealed look as the auditor reads it with their own key, from the asking to the look. */
export interface AuditedLook {
  readonly number: number;
  readonly at: Date;
  readonly case: string;
  readonly ground: ConcealedGround;
  readonly requester: PersonId;
  readonly approver: PersonId;
  readonly revealOn: string;
}

/** What was asked and approved of one look so far. */
export interface Steps {
  readonly asked?: { readonly by: PersonId; readonly case: string };
  readonly approved?: { readonly by: PersonId; readonly at: Date };
}

export interface Judged {
  readonly steps: Steps;
  readonly look?: AuditedLook;
  readonly wrong?: string;
}

/** Whether a look stands on an approval of somebody else, given within the hours before it. */
function judgeLook(entry: RecordedEntry, { asked, approved }: Steps, values: SealedValues): Omit<Judged, 'steps'> {
  const { by, case: one, ground } = readLooked(values);
  if (!asked || asked.by !== by || asked.case !== one) return { wrong: 'nobody asked for this look' };
  if (!approved) return { wrong: 'nobody approved this look' };
  if (approved.by === asked.by) return { wrong: 'it was approved by whoever asked' };
  const age = entry.occurredAt.getTime() - approved.at.getTime();
  if (age < 0 || age > approvalHours * 3_600_000) return { wrong: 'its approval was over' };
  const look = { number: entry.version, at: entry.occurredAt, case: one, ground, requester: by, approver: approved.by };
  return { look: { ...look, revealOn: String(entry.data.until) } };
}

/** Takes up one opened step of a look: an approval is good once. Pure. */
export function judgeStep(steps: Steps, entry: RecordedEntry, values: SealedValues): Judged {
  switch (entry.kind) {
    case 'concealed.asked':
      return { steps: { asked: readAsked(values) } };
    case 'concealed.approved':
      return { steps: { ...steps, approved: { by: readAnswered(values).by, at: entry.occurredAt } } };
    case 'concealed.looked':
      return { steps: steps.asked ? { asked: steps.asked } : {}, ...judgeLook(entry, steps, values) };
    case 'concealed.extended':
      return readAnswered(values).by === steps.asked?.by
        ? { steps, wrong: 'it was kept back for longer by whoever asked' }
        : { steps };
    default:
      return { steps };
  }
}
