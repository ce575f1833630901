import { z } from 'zod';
import { Clock } from './clock.js';
import { answerName, fieldName, months, slug, steering, wording, workingDays } from './codes.js';
import { HandOff } from './handing/hand-off.js';
import { Letter } from './letter.js';

const teams = z
  .union([slug, z.array(slug).min(1)])
  .meta({ description: 'The roles that may do it', examples: ['contact-team'] });

/** What moves a case from one state to another. */
const Transition = z
  .strictObject({
    to: slug.meta({ description: 'The state that it leads to', examples: ['scheduled'] }),
    by: teams,
    label: wording.meta({
      description: 'What the button says',
      examples: [{ en: 'Send a crew', cy: 'Anfon criw' }],
    }),
    if: steering.optional().meta({ description: 'Possible only if this holds', examples: ['container != "garden"'] }),
    note: z
      .enum(['required', 'optional'])
      .optional()
      .meta({
        description: 'Whether a note is written with it',
        examples: ['required'],
      }),
    extends: months.optional().meta({
      description: 'By how much it makes a time longer that a law gives in months, once and before that is over',
      examples: ['2 months'],
    }),
    issue: slug.optional().meta({
      description: 'What it issues: one of `issues`',
      examples: ['permit'],
    }),
    decide: slug.optional().meta({
      description: 'The decision that it makes: one of `decisions`, with grounds chosen from it',
      examples: ['grant'],
    }),
  })
  .meta({ description: 'What moves a case from one state to another' });

/** What may be asked of whoever a case is about while it waits here. */
const Asks = z
  .strictObject({
    fields: z
      .array(fieldName)
      .min(1)
      .max(20)
      .meta({ description: 'The questions of which an officer chooses; they stand on no page', examples: [['proof']] }),
    answered: slug.meta({ description: 'The state that an answer leads to', examples: ['received'] }),
    silence: z
      .strictObject({
        after: workingDays.meta({
          description: 'How long an answer is waited for',
          examples: ['20 working days'],
        }),
        remind: workingDays.optional().meta({
          description: 'How long before that the person is reminded',
          examples: ['5 working days'],
        }),
        to: slug.meta({ description: 'The state that silence leads to', examples: ['no-answer'] }),
      })
      .meta({ description: 'What becomes of a case when nobody answers' }),
  })
  .meta({ description: 'What may be asked of the person while a case is here; its clock stands still' });
export type Asks = z.infer<typeof Asks>;

export const State = z
  .strictObject({
    label: wording.meta({
      description: 'How a case that is here stands',
      examples: [{ en: 'Received', cy: 'Wedi dod i law' }],
    }),
    team: slug.optional().meta({
      description: 'Who the case is handed to when it gets here',
      examples: ['waste-crews'],
    }),
    pauses: z
      .boolean()
      .optional()
      .meta({ description: 'The clock stands still while a case is here', examples: [true] }),
    asks: Asks.optional(),
    'hands-off': HandOff.optional(),
    can: z.record(slug, Transition).optional().meta({ description: 'The transitions that lead out of it' }),
    ends: slug.optional().meta({
      description: 'A case that gets here is closed, and this is how it ended',
      examples: ['done'],
    }),
    reopen: workingDays.optional().meta({
      description: 'How long after it a closed case may go back to the first state',
      examples: ['3 working days'],
    }),
    'back-to': slug.optional().meta({
      description: 'The state that it goes back to; the first one unless said',
      examples: ['stage-2'],
    }),
    promise: workingDays.optional().meta({
      description: 'How long is promised anew from when a case gets here, but not out of a pause',
      examples: ['20 working days'],
    }),
    'not-fixed': z
      .union([
        z.boolean(),
        z
          .strictObject({
            title: wording,
            lead: wording.meta({ description: 'What follows from it; `{date}` is the last day' }),
            button: wording,
          })
          .meta({ description: 'The same in words of its own' }),
      ])
      .optional()
      .meta({
        description: 'Whoever has its reference may say for so long that it is not fixed, and it goes back',
        examples: [true],
      }),
    'say-why': z
      .record(slug, wording)
      .optional()
      .meta({
        description: 'The reasons of which one is given to the person: code and words',
        examples: [{ 'not-out-in-time': { en: 'The bin was not out by 6am', cy: 'Nid oedd y bin allan erbyn 6am' } }],
      }),
  })
  .meta({ description: 'Where a case stands' });
export type State = z.infer<typeof State>;

const Near = z
  .strictObject({
    at: fieldName.meta({ description: 'The location that says where a case is', examples: ['place'] }),
    within: z
      .string()
      .regex(/^[1-9]\d{0,2} metres$/)
      .meta({ description: 'How far apart two of them may be and still be the same', examples: ['50 metres'] }),
    public: z
      .array(fieldName)
      .max(6)
      .optional()
      .meta({
        description:
          'Whoever reports is shown what is open near there, with these answers; without it only officers are',
        examples: [['surface', 'depth']],
      }),
  })
  .meta({ description: 'Open cases near the one that is reported, which may be the same' });

const Visit = z
  .strictObject({
    checklist: z
      .record(
        slug,
        z.strictObject({
          label: wording.meta({
            description: 'What is asked of whoever is there',
            examples: [{ en: 'Is it coned off?', cy: 'A oes conau o’i gwmpas?' }],
          }),
          kind: z.enum(['yes-no', 'text', 'number']).meta({ description: 'What answers it', examples: ['yes-no'] }),
        }),
      )
      .meta({ description: 'What an officer answers when they are there: code and question' }),
  })
  .meta({ description: 'What is done where a case is; each answer is sealed as a note is' });

const Decision = z
  .strictObject({
    label: wording,
    grounds: z
      .record(slug, wording)
      .meta({ description: 'The grounds of which at least one is given: code and words' }),
    letter: Letter.optional(),
  })
  .meta({ description: 'A decision that an officer takes, with its grounds' });

/** Several steps of one press, each of which its officer could take by itself. */
export const Routine = z
  .strictObject({
    label: wording.meta({
      description: 'What the button says',
      examples: [{ en: 'Refuse: not out in time', cy: 'Gwrthod: heb ei roi allan mewn pryd' }],
    }),
    by: teams,
    note: wording.optional().meta({
      description:
        'Standard words, which go with the first transition that is taken where it may have a note, else before it',
      examples: [{ en: 'The crew’s round says so.', cy: 'Mae rownd y criw yn dweud hynny.' }],
    }),
    take: z
      .array(slug)
      .min(1)
      .max(5)
      .optional()
      .meta({ description: 'The transitions that are taken, in order', examples: [['schedule']] }),
    why: slug.optional().meta({
      description: 'The reason that is given where a transition leads to a state with `say-why`',
      examples: ['not-out-in-time'],
    }),
    assign: slug.optional().meta({
      description: 'To whom the case goes at the end: a team, `me` (whoever presses) or `nobody`',
      examples: ['me'],
    }),
  })
  .meta({ description: 'Several steps of one press, each of which its officer could take by itself' });
export type Routine = z.infer<typeof Routine>;

/** What happens to a submission; the first state is where a case begins. */
export const Workflow = z
  .strictObject({
    clock: Clock,
    duplicates: z
      .strictObject({
        same: z
          .array(fieldName)
          .min(1)
          .max(4)
          .meta({ description: 'The answers that must be alike', examples: [['address']] }),
        for: z
          .string()
          .regex(/^[1-9]\d{0,2} days?$/)
          .meta({ description: 'How long back', examples: ['7 days'] }),
        'shown-to': slug.meta({ description: 'The team that is told', examples: ['contact-team'] }),
      })
      .optional()
      .meta({ description: 'When another case counts as the same' }),
    near: Near.optional(),
    visit: Visit.optional(),
    followed: z
      .string()
      .regex(/^[1-9]\d{0,2} days?$/)
      .optional()
      .meta({
        description: 'How long after it is closed whoever follows a case is still told of it; 30 days unless said',
        examples: ['30 days'],
      }),
    'find-by': z
      .array(z.union([fieldName, z.array(fieldName).min(2).max(4)]))
      .optional()
      .meta({
        description: 'Exact search over sealed answers: single fields or combinations; each result shown is a look',
        examples: [['email']],
      }),
    queue: z
      .array(fieldName)
      .optional()
      .meta({ description: "Answers shown in the desk's queue", examples: [['container']] }),
    status: z
      .array(fieldName)
      .optional()
      .meta({ description: 'Answers shown to whoever asks how the case stands', examples: [['container']] }),
    decisions: z.record(slug, Decision).optional().meta({ description: 'The decisions that transitions make' }),
    states: z.record(slug, State).meta({ description: 'Where a case may stand; the first is where it begins' }),
    routines: z.record(slug, Routine).optional().meta({ description: 'What officers do in one press: code and steps' }),
    sees: z.record(slug, z.array(answerName)).meta({
      description: 'Which role sees which sealed answers',
      examples: [{ 'contact-team': ['address'] }],
    }),
  })
  .meta({ description: 'What happens to a submission' });
export type Workflow = z.infer<typeof Workflow>;

/** `effort timed on the case`, or `ledger CODE shared by visits | cases | minutes`. */
export const CostLine = z
  .string()
  .regex(
    /^(effort timed on the case|[1-9]\d{0,6} pence each hand-off done|ledger [A-Z0-9][A-Z0-9-]{1,30} shared by (visits|cases|minutes))$/,
  )
  .meta({
    description:
      'Where a cost comes from: effort timed on the case, so many pence for each hand-off that was done, or a ledger code shared by visits, cases or minutes',
    examples: ['effort timed on the case'],
  });

export const Measure = z
  .strictObject({
    label: wording.optional(),
    of: z.enum(['opened', 'closed']).meta({ description: 'The cases that are counted against', examples: ['closed'] }),
    counts: steering.meta({
      description: 'Those of them that count',
      examples: ['ending == "done" && within_promise'],
    }),
    for: slug.meta({ description: 'The outcome that it tells about', examples: ['clean-streets'] }),
    better: z.enum(['up', 'down']).meta({ description: 'Which way is better', examples: ['up'] }),
  })
  .meta({ description: 'A share of the cases that tells about an outcome' });
export type Measure = z.infer<typeof Measure>;
