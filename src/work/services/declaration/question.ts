import { z } from 'zod';
import { kindList } from '../kind.js';
import { expression, fieldName, markList, reason, retention, slug, steering, wording } from './codes.js';

/** Why data is held (UK GDPR article 6), and for special data which condition of article 9 allows it. */
export const Purpose = z.strictObject({
  id: slug,
  basis: z.enum([
    'consent',
    'contract',
    'legal-obligation',
    'vital-interests',
    'public-task',
    'official-authority',
    'legitimate-interests',
  ]),
  law: reason,
  condition: reason.optional(),
});
export type Purpose = z.infer<typeof Purpose>;

/** One answer that the service asks for, or works out (`calculate`). */
export const Question = z.strictObject({
  type: z.enum(kindList),
  label: wording,
  hint: wording.optional(),
  /** What is said when nothing was answered, where the sentence of the kind does not read well. */
  missing: wording.optional(),
  /** The options of a choice, in the order in which they are shown: code → words. Of a yes-no question, its `yes` and `no`. */
  of: z.record(slug, wording).optional(),
  optional: z.boolean().optional(),
  /** The most characters of a long text. */
  limit: z.int().min(1).max(5000).optional(),
  /** Asked only if this holds. */
  'ask-if': steering.optional(),
  /** An answer that the person is asked to mend, and what they are told. */
  refuse: z.array(z.strictObject({ if: expression, say: wording })).optional(),
  /** Worked out from other answers, never asked. */
  calculate: steering.optional(),
  /** The data class. `personal` and `special` are always sealed. */
  mark: z.enum(markList),
  handling: z
    .string()
    .regex(/^OFFICIAL(-SENSITIVE)?( [A-Z][A-Z ]*)?$/)
    .optional(),
  /** Whose data it is. `applicant` and `reporter` are the person who answers; any other name is somebody else. */
  about: slug.optional(),
  need: reason,
  keep: retention,
  purpose: Purpose.optional(),
});
export type Question = z.infer<typeof Question>;

/** Fields asked together on one page; a page of one field is just its name. */
export const Page = z.union([
  fieldName,
  z.array(fieldName).min(1).max(12),
  z.strictObject({ title: wording, ask: z.array(fieldName).min(1).max(12) }),
]);
export type Page = z.infer<typeof Page>;
