import { isSealed } from '../compiling/label-of.js';
import { sayKnown } from '../near-name.js';
import { entriesOf, type Rule } from './rule.js';
import { sameWords } from './rules/same-words.js';

/** A time slot names its calendar, and nothing else does. */
const unknownCalendar: Rule = {
  name: 'unknown-calendar',
  check: ({ declaration: { fields, bookings } }) =>
    entriesOf(fields).flatMap(([field, { type, calendar }]) => {
      const isSlot = type === 'time-slot';
      if (isSlot === (calendar !== undefined) && (!isSlot || Object.hasOwn(bookings, calendar ?? ''))) return [];
      const wrong = !isSlot
        ? `${field} is of the type ${type}, which has no calendar`
        : calendar === undefined
          ? `nothing says of which calendar ${field} is a time`
          : `there is no calendar ${calendar}`;
      return {
        ...{ path: ['fields', field, ...(calendar === undefined ? [] : ['calendar'])], on: 'key' as const, wrong },
        fix: isSlot
          ? sayKnown(calendar ?? '', Object.keys(bookings), 'declare it under bookings')
          : 'take calendar out',
      };
    }),
};

const unusedCalendar: Rule = {
  name: 'unused-calendar',
  check: ({ declaration: { fields, bookings } }) =>
    Object.keys(bookings)
      .filter((code) => !Object.values(fields).some(({ calendar }) => calendar === code))
      .map((code) => ({
        ...{ path: ['bookings', code], on: 'key' as const, wrong: `no question asks for a time of ${code}` },
        fix: `add a field of the type time-slot with calendar: ${code}, or take ${code} out`,
      })),
};

/** Whoever plans the day sees its times, and a time that is taken is seen to be by everybody. */
const sealedSlot: Rule = {
  name: 'sealed-slot',
  check: ({ declaration: { fields } }) =>
    entriesOf(fields).flatMap(([field, { type, mark, calculate }]) =>
      type !== 'time-slot' || (!isSealed(mark) && calculate === undefined)
        ? []
        : {
            ...{
              path: ['fields', field, 'mark'],
              wrong: `${field} is a time that is booked, and cannot be sealed or worked out`,
            },
            fix: 'mark it open or internal, and ask it',
          },
    ),
};

const neverOpen: Rule = {
  name: 'never-open',
  check: ({ declaration: { bookings } }) =>
    entriesOf(bookings).flatMap(([code, { opens, slots }]) => {
      const minutes = slots === 'day' ? 0 : Number.parseInt(slots, 10);
      const at = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
      const ranges = Object.values(opens).flatMap((list) => list ?? []);
      const fits = ranges.some((range) => at(range.slice(6)) - at(range.slice(0, 5)) >= Math.max(minutes, 1));
      return fits
        ? []
        : {
            ...{
              path: ['bookings', code, 'opens'],
              on: 'key' as const,
              wrong: `no time of ${code} fits into its hours`,
            },
            fix: 'add hours to a weekday, from an earlier to a later time, or make slots shorter',
          };
    }),
};

const sameCalendars: Rule = {
  name: 'same-words',
  check: ({ declaration: { bookings } }) => sameWords(bookings, ['bookings'], ({ label }) => label, ['label']),
};

export const bookingRules: readonly Rule[] = [unknownCalendar, unusedCalendar, sealedSlot, neverOpen, sameCalendars];
