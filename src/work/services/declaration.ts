import { z } from 'zod';
import { kindNames } from './kind.js';

/** Text in every language of the place. */
export const wordsSchema = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) });

/** A name in a declaration: lower case, digits, `-` and `_`; it begins with a letter. */
export const nameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_-]{0,59}$/, 'a name is lower-case letters, digits, - and _, and begins with a letter');
const names = z.array(nameSchema);
const expression = z.string().min(1).max(2000);

export const marks = ['open', 'internal', 'personal', 'special'] as const;

const choiceSchema = z.union([wordsSchema, z.strictObject({ ...wordsSchema.shape, hint: wordsSchema.optional() })]);

/** An expression that may lower a label names the release function that does it, and why. */
const releasedSchema = { release: nameSchema.optional(), why: z.string().min(1).optional() };

export const fieldSchema = z.strictObject({
  type: z.enum(kindNames),
  label: wordsSchema,
  hint: wordsSchema.optional(),
  mark: z.enum(marks),
  handling: z.string().optional(),
  about: nameSchema.optional(),
  need: z.string().min(1),
  keep: z.string().min(1),
  purpose: nameSchema.optional(),
  optional: z.boolean().optional(),
  of: z.record(nameSchema, choiceSchema).optional(),
  'ask-if': expression.optional(),
  refuse: z.array(z.strictObject({ if: expression, say: wordsSchema })).optional(),
  /** A calculated field is never asked: this says how it is computed. */
  is: expression.optional(),
  /** Least and most, for number (as is), money (pounds) and text (characters). */
  least: z.number().optional(),
  most: z.number().optional(),
  tick: wordsSchema.optional(),
  ...releasedSchema,
});

export const transitionSchema = z.strictObject({
  to: nameSchema,
  by: z.union([nameSchema, names]),
  if: expression.optional(),
  note: z.enum(['required', 'optional']).optional(),
  decision: z.boolean().optional(),
  label: wordsSchema,
  ...releasedSchema,
});

export const stateSchema = z.strictObject({
  label: wordsSchema,
  told: wordsSchema.optional(),
  team: nameSchema.optional(),
  can: z.record(nameSchema, transitionSchema).optional(),
  /** How the case ended: 'done', 'refused' … */
  ends: nameSchema.optional(),
  'say-why': z.record(nameSchema, wordsSchema).optional(),
  /** '3 working days': how long after its end it may be opened again. */
  reopen: z.string().optional(),
  /** Stops the promise's clock while the case waits here. */
  pauses: z.boolean().optional(),
});

const columnSchema = z.union([nameSchema, z.record(nameSchema, nameSchema)]);

export const caseSchema = z.strictObject({
  clock: z.strictObject({ promise: z.string(), told: wordsSchema }).optional(),
  duplicates: z.strictObject({ same: names, for: z.string(), 'shown-to': nameSchema }).optional(),
  'find-by': z.array(z.union([nameSchema, names])).optional(),
  start: nameSchema.optional(),
  states: z.record(nameSchema, stateSchema),
  sees: z.record(nameSchema, names),
  /** A decision that a transition with `decision: true` takes: outcomes and the grounds of each. */
  decision: z
    .strictObject({ outcomes: z.record(nameSchema, wordsSchema), grounds: z.record(nameSchema, wordsSchema) })
    .optional(),
});

/** A service as its place declares it: what it asks, of whom, why, how the work is done, and what becomes open. */
export const declarationSchema = z.strictObject({
  service: nameSchema,
  title: wordsSchema,
  summary: wordsSchema,
  owner: nameSchema,
  codes: z.strictObject({ lgsl: z.int().optional(), lgil: z.int().optional() }).optional(),
  for: names.min(1),
  'sign-in': z.strictObject({ start: z.enum(['none']) }).optional(),
  channels: z.array(z.enum(['web', 'phone', 'desk', 'field', 'api', 'import'])).min(1),
  purpose: z.strictObject({ id: nameSchema, basis: nameSchema, law: z.string().min(1) }),
  fields: z.record(nameSchema, fieldSchema),
  pages: z.array(z.union([nameSchema, names.min(1)])).min(1),
  case: caseSchema,
  costs: z.record(nameSchema, z.string()).optional(),
  measures: z
    .record(
      nameSchema,
      z.strictObject({
        of: z.enum(['opened', 'closed']),
        counts: expression,
        for: nameSchema,
        better: z.enum(['up', 'down']),
        ...releasedSchema,
      }),
    )
    .optional(),
  open: z
    .strictObject({
      dataset: nameSchema,
      row: z.enum(['case']),
      title: wordsSchema.optional(),
      columns: z.array(columnSchema).min(1),
      protect: z.strictObject({ threshold: z.int().min(1), by: names }),
      licence: z.string(),
    })
    .optional(),
});

export type Declaration = z.infer<typeof declarationSchema>;
export type FieldDeclaration = z.infer<typeof fieldSchema>;
export type StateDeclaration = z.infer<typeof stateSchema>;
export type TransitionDeclaration = z.infer<typeof transitionSchema>;
