import { z } from 'zod';
import { wording } from './codes.js';

const range = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
  .meta({ description: 'From when to when, by the clock of the place', examples: ['09:00-12:30'] });
const hoursOf = (day: string) =>
  z
    .array(range)
    .min(1)
    .max(6)
    .optional()
    .meta({ description: `When it is open on a ${day}`, examples: [['09:00-12:30', '13:30-16:00']] });

const Opens = z
  .strictObject({
    monday: hoursOf('Monday'),
    tuesday: hoursOf('Tuesday'),
    wednesday: hoursOf('Wednesday'),
    thursday: hoursOf('Thursday'),
    friday: hoursOf('Friday'),
    saturday: hoursOf('Saturday'),
    sunday: hoursOf('Sunday'),
  })
  .meta({ description: 'When it is open, by weekday', examples: [{ monday: ['09:00-12:30', '13:30-16:00'] }] });

const length = z
  .string()
  .regex(/^[1-9]\d{0,2} (minutes|hours|days)$/)
  .meta({ description: 'A length of time', examples: ['2 days'] });

/** What people book a time of. */
export const BookingCalendar = z
  .strictObject({
    label: wording.meta({
      description: 'What is booked',
      examples: [{ en: 'The small room', cy: 'Yr ystafell fach' }],
    }),
    opens: Opens,
    slots: z
      .union([z.literal('day'), z.string().regex(/^[1-9]\d{0,2} minutes$/)])
      .meta({ description: 'How long one time is: `day`, or so many minutes', examples: ['30 minutes'] }),
    rest: z
      .string()
      .regex(/^[1-9]\d{0,2} minutes$/)
      .optional()
      .meta({ description: 'How long nothing is booked after each time', examples: ['15 minutes'] }),
    capacity: z
      .int()
      .min(1)
      .max(1000)
      .meta({ description: 'How many may book the same time', examples: [1] }),
    notice: length.meta({ description: 'How long before it a time may last be booked', examples: ['2 days'] }),
    ahead: z
      .string()
      .regex(/^[1-9]\d{0,2} days$/)
      .meta({ description: 'How far ahead a time may be booked', examples: ['60 days'] }),
    holidays: z
      .enum(['shut', 'open'])
      .default('shut')
      .meta({ description: 'Whether it is open on the days off of the place’s calendar', examples: ['shut'] }),
    hold: length
      .default('30 minutes')
      .meta({ description: 'How long a time is held for somebody who pays', examples: ['30 minutes'] }),
    'change-until': length.meta({
      description: 'How long before it a person may last change or cancel it',
      examples: ['2 days'],
    }),
    waiting: length.optional().meta({
      description: 'Left out, nobody waits for a time that frees. For how long such a time is offered to one person',
      examples: ['24 hours'],
    }),
  })
  .meta({ description: 'Something that people book a time of' });
export type BookingCalendar = z.infer<typeof BookingCalendar>;
