import { z } from 'zod';
import { fieldName, slug, wording } from './codes.js';
import { Dataset } from './dataset.js';
import { Page, Purpose, Question } from './question.js';
import { CostLine, Measure, Workflow } from './workflow.js';

/** What each act asks of the person's identity; `none` is anonymous. */
const SignIn = z.strictObject({ start: z.literal('none') });

/**
 * A service, as one document declares it: what it asks, who sees each answer and why, how the work is done, what it
 * costs, what it is for and what becomes open. Keys are as they are written in YAML.
 */
export const Declaration = z.strictObject({
  service: slug,
  title: wording,
  summary: wording,
  /** The organisation unit that answers for it. */
  owner: slug,
  /** The roles and teams that work on it; when given, every other mention must be one of them. */
  teams: z.array(slug).min(1).optional(),
  /** Codes of public lists: the Local Government Service List, the Open311 service code. */
  codes: z.strictObject({ lgsl: z.int().positive().optional(), open311: slug.optional() }).optional(),
  /** The outcomes that it serves. */
  for: z.array(slug).min(1),
  'sign-in': SignIn,
  channels: z.array(z.enum(['web', 'phone', 'desk', 'field', 'api'])).min(1),
  purpose: Purpose,
  fields: z.record(fieldName, Question),
  pages: z.array(Page).min(1),
  case: Workflow,
  costs: z.record(slug, CostLine),
  measures: z.record(slug, Measure),
  open: Dataset.optional(),
});
export type Declaration = z.infer<typeof Declaration>;
