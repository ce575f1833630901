import { z } from 'zod';
import { fieldName, slug, steering, wording, workingDays } from './codes.js';

const teams = z.union([slug, z.array(slug).min(1)]);

/** What moves a case from one state to another. */
export const Transition = z.strictObject({
  to: slug,
  /** The roles that may do it. */
  by: teams,
  label: wording,
  /** Possible only if this holds. */
  if: steering.optional(),
  note: z.enum(['required', 'optional']).optional(),
  /** The decision that it makes: one of `decisions`, with grounds chosen from it. */
  decide: slug.optional(),
});
export type Transition = z.infer<typeof Transition>;

export const State = z.strictObject({
  label: wording,
  /** Who the case is handed to when it gets here. */
  team: slug.optional(),
  /** The clock stands still while a case is here. */
  pauses: z.boolean().optional(),
  can: z.record(slug, Transition).optional(),
  /** A case that gets here is closed, and this is how it ended. */
  ends: slug.optional(),
  /** How long after it a closed case may go back to the first state. */
  reopen: workingDays.optional(),
  /** The reasons of which one is given to the person: code → words. */
  'say-why': z.record(slug, wording).optional(),
});
export type State = z.infer<typeof State>;

export const Clock = z.strictObject({
  promise: workingDays,
  told: wording,
  /** Shorter promises for some; the first that holds counts. */
  sooner: z.array(z.strictObject({ if: steering, promise: workingDays })).optional(),
});

export const Decision = z.strictObject({ label: wording, grounds: z.record(slug, wording) });
export type Decision = z.infer<typeof Decision>;

/** What happens to a submission; the first state is where a case begins. */
export const Workflow = z.strictObject({
  clock: Clock,
  duplicates: z
    .strictObject({
      same: z.array(fieldName).min(1).max(4),
      for: z.string().regex(/^[1-9]\d{0,2} days?$/),
      'shown-to': slug,
    })
    .optional(),
  /** Exact search over sealed answers: single fields or combinations. */
  'find-by': z.array(z.union([fieldName, z.array(fieldName).min(2).max(4)])).optional(),
  /** Answers shown in the desk's queue. */
  queue: z.array(fieldName).optional(),
  /** Answers shown to whoever asks how the case stands. */
  status: z.array(fieldName).optional(),
  decisions: z.record(slug, Decision).optional(),
  states: z.record(slug, State),
  /** Which role sees which sealed answers. */
  sees: z.record(slug, z.array(fieldName)),
});
export type Workflow = z.infer<typeof Workflow>;

/** `effort timed on the case`, or `ledger CODE shared by visits | cases | minutes`. */
export const CostLine = z
  .string()
  .regex(/^(effort timed on the case|ledger [A-Z0-9][A-Z0-9-]{1,30} shared by (visits|cases|minutes))$/);

export const Measure = z.strictObject({
  label: wording.optional(),
  /** The cases that are counted against. */
  of: z.enum(['opened', 'closed']),
  /** Those of them that count. */
  counts: steering,
  /** The outcome that it tells about. */
  for: slug,
  better: z.enum(['up', 'down']),
});
export type Measure = z.infer<typeof Measure>;
