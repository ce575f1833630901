import { z } from 'zod';
import type { Words } from '../../../platform/language/index.js';

export const trainedHandling = 'OFFICIAL-SENSITIVE';

const said = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) });
/** What a question may leave open: a service of the place, and an answer that it marks. */
const scenario = z
  .strictObject({ en: z.string().min(1), cy: z.string().min(1) })
  .refine((texts) => Object.values(texts).every((text) => !/[{}]/.test(text.replace(/\{(service|field)\}/g, ''))), {
    message: 'its gaps are {service} and {field}, and no other',
  });
const code = z.string().regex(/^[a-z][a-z-]{0,39}$/);
const whole = (most: number) => z.int().min(1).max(most);

const question = z
  .strictObject({ asks: scenario, choices: z.record(code, said), right: code, why: said })
  .refine(({ choices, right }) => Object.hasOwn(choices, right) && Object.keys(choices).length > 1, {
    ...{ message: 'it must be one of two or more choices', path: ['right'] },
  });

/** A file of `definitions/training/`. */
export const trainingFile = z
  .strictObject({
    handling: z.literal(trainedHandling),
    title: said,
    minutes: whole(60),
    pass: whole(30),
    'valid-months': whole(36),
    'grace-days': z.int().min(0).max(31),
    lessons: z
      .array(
        z.strictObject({
          /** Which of the marking's own words the lesson shows. */
          shows: z.enum(['means', 'who', 'send', 'print', 'talk']),
          heading: said,
          text: said.optional(),
        }),
      )
      .min(1),
    unmarked: z.strictObject({ service: said, field: said }),
    questions: z.record(code, question),
  })
  .refine(({ pass, questions }) => pass <= Object.keys(questions).length, {
    message: 'pass must not be above the number of questions',
    path: ['pass'],
  });

interface TrainingQuestion {
  readonly asks: Words;
  readonly choices: Readonly<Record<string, Words>>;
  readonly right: string;
  readonly why: Words;
}

/** Lessons and questions that open what is marked with one handling. */
export interface TrainingModule {
  /** The name of its file, as addresses have it: 'official-sensitive'. */
  readonly code: string;
  readonly handling: string;
  /** SHA-256 of all that is taught and asked: another text is another edition. */
  readonly edition: string;
  readonly title: Words;
  readonly minutes: number;
  /** How many right answers pass it. */
  readonly pass: number;
  readonly validMonths: number;
  /** Days for which results of an older edition still count. */
  readonly graceDays: number;
  readonly lessons: readonly { readonly heading: Words; readonly texts: readonly Words[] }[];
  /** What questions say where the place marks nothing so. */
  readonly unmarked: { readonly service: Words; readonly field: Words };
  readonly questions: Readonly<Record<string, TrainingQuestion>>;
}
