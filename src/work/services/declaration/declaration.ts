import { z } from 'zod';
import { realms } from '../../../foundation/people/index.js';
import { BookingCalendar } from './booking.js';
import { fieldName, slug, wording } from './codes.js';
import { Dataset } from './dataset.js';
import { Fee } from './fee.js';
import { Impact } from './impact.js';
import { Improve } from './improve.js';
import { Issue } from './issue.js';
import { Message } from './message.js';
import { Origin } from './origin.js';
import { Purpose } from './purpose.js';
import { Page, Question, type RowPage } from './question.js';
import { SignIn } from './sign-in.js';
import { Use } from './use.js';
import { CostLine, Measure, Workflow } from './workflow.js';

/**
 * A service, as one document declares it: what it asks, who sees each answer and why, how the work is done, what it
 * costs, what it is for and what becomes open. Keys are as they are written in YAML.
 */
export const Declaration = z
  .strictObject({
    service: slug.meta({ description: "The service's code, which stands in its URL", examples: ['missed-bin'] }),
    title: wording,
    summary: wording,
    owner: slug.meta({ description: 'The organisation unit that answers for it', examples: ['waste-services'] }),
    teams: z
      .array(slug)
      .min(1)
      .optional()
      .meta({
        description: 'The roles and teams that work on it; when given, every other mention must be one of them',
        examples: [['contact-team', 'waste-crews']],
      }),
    codes: z
      .strictObject({
        lgsl: z
          .int()
          .positive()
          .optional()
          .meta({ description: 'Its number in the Local Government Service List', examples: [524] }),
        open311: z
          .string()
          .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
          .optional()
          .meta({ description: 'Its Open311 service code', examples: ['missed-bin', 'S0301'] }),
      })
      .optional()
      .meta({ description: 'Its codes in public lists', examples: [{ lgsl: 524 }] }),
    from: Origin.optional(),
    for: z
      .array(slug)
      .min(1)
      .meta({ description: 'The outcomes that it serves', examples: [['clean-streets']] }),
    realm: z
      .enum(realms)
      .default('general')
      .meta({
        description: 'What it is about: an attorney for money does nothing in health, nor the other way round',
        examples: ['finance'],
      }),
    'sign-in': SignIn.default({ start: 'none' }),
    channels: z
      .array(z.enum(['web', 'phone', 'desk', 'paper', 'field', 'api']))
      .min(1)
      .meta({ description: 'The ways by which it may come in', examples: [['web', 'phone', 'desk']] }),
    bulk: z
      .literal(true)
      .optional()
      .meta({ description: 'Whether an organisation may send many requests in one file', examples: [true] }),
    purpose: Purpose,
    uses: z
      .record(slug, Use)
      .default({})
      .meta({ description: 'Further uses of the answers, each by law or by the choice of the person' }),
    impact: Impact.optional(),
    improve: Improve.optional(),
    fields: z.record(fieldName, Question).meta({ description: 'The answers that it asks for or works out, by name' }),
    pages: z
      .array(Page)
      .min(1)
      .meta({ description: 'The pages in order, one thing a page', examples: [['address', 'container']] }),
    issues: z
      .record(slug, Issue)
      .default({})
      .meta({ description: 'The permits, badges or registrations that it issues, by code' }),
    case: Workflow,
    messages: z
      .record(slug, Message)
      .default({})
      .meta({ description: 'What people are told, by what happened or the state that their case came to' }),
    fee: Fee.optional(),
    bookings: z
      .record(slug, BookingCalendar)
      .default({})
      .meta({ description: 'What people book a time of, by code; a time slot names one' }),
    costs: z
      .record(slug, CostLine)
      .default({})
      .meta({ description: 'What a case costs, by team', examples: [{ 'contact-team': 'effort timed on the case' }] }),
    measures: z.record(slug, Measure).default({}).meta({ description: 'What is counted for the outcomes' }),
    open: Dataset.optional(),
  })
  .meta({ title: 'A service of a Guildhall', description: 'A public service, declared once' });

type Written = z.infer<typeof Declaration>;

/** A declaration as everything runs on it: its rows are unfolded into fields and pages of their own (`rows/unfold-rows.ts`). */
export type Declaration = Omit<Written, 'fields' | 'pages'> & {
  fields: Record<string, Question>;
  pages: (Page | RowPage)[];
};
