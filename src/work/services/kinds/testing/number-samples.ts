import type { Raw } from '../../kind.js';
import type { Sample } from './sample.js';

const range = (...[d1 = '', m1 = '', y1 = '', d2 = '', m2 = '', y2 = '']: readonly string[]): Raw => ({
  ...{ 'from-day': [d1], 'from-month': [m1], 'from-year': [y1] },
  ...{ 'to-day': [d2], 'to-month': [m2], 'to-year': [y2] },
});
/** Two days, and what has a number in somebody’s register. */
export const numberSamples = {
  'date-range': {
    taken: [
      [range('1', '3', '2026', '9', 'Mawrth', '2026'), { from: '2026-03-01', to: '2026-03-09' }],
      [range('1', '3', '2026', '1', '3', '2026'), { from: '2026-03-01', to: '2026-03-01' }],
      ['2026-03-01/2026-03-09', { from: '2026-03-01', to: '2026-03-09' }],
    ],
    refused: [
      [range('2', '3', '2026', '1', '3', '2026'), /must be the same as the first or after it/],
      [range('31', '2', '2026', '1', '3', '2026'), /^First day: February 2026 has only 28 days/],
      [range('1', '3', '2026', '', '', ''), /^Last day: /],
      ['2026-03-01', /^First day: /],
      [{}, /Enter both days/],
    ],
  },
  'bank-details': {
    taken: [
      [
        { name: ['Mair Ellis'], sort: ['30-94-30'], account: ['733445'] },
        { name: 'Mair Ellis', sort_code: '309430', account: '00733445' },
      ],
      [
        { name: ['Y Caffi'], sort: ['30 94 30'], account: ['0073 3445'] },
        { name: 'Y Caffi', sort_code: '309430', account: '00733445' },
      ],
    ],
    refused: [
      [{ name: ['Mair'], sort: ['30-94-3'], account: ['00733445'] }, /sort code of 6 figures/],
      [{ name: ['Mair'], sort: ['309430'], account: ['12345'] }, /account number of 6 to 8 figures/],
      [{ sort: ['309430'], account: ['00733445'] }, /Enter the name on the account/],
      [{}, /Enter the details of the bank account/],
    ],
  },
  company: {
    taken: [
      [
        { number: ['1234567'], name: ['Canary Ltd'] },
        { number: '01234567', name: 'Canary Ltd' },
      ],
      [
        { number: ['sc 123456'], name: ['Canary Ltd'] },
        { number: 'SC123456', name: 'Canary Ltd' },
      ],
      [
        { number: ['NI1234'], name: ['Canary Ltd'] },
        { number: 'NI001234', name: 'Canary Ltd' },
      ],
      [
        { number: ['R0000123'], name: ['Canary Ltd'] },
        { number: 'R0000123', name: 'Canary Ltd' },
      ],
    ],
    refused: [
      [{ number: ['123456789'], name: ['Canary Ltd'] }, /company number of 8 characters/],
      [{ number: ['XX123456'], name: ['Canary Ltd'] }, /company number of 8 characters/],
      [{ number: ['01234567'] }, /enter the name of the company/],
      [{}, /Enter the number of the company/],
    ],
  },
  vehicle: {
    taken: [
      ['ab12cde', 'AB12 CDE'],
      ['a 123-bcd', 'A123 BCD'],
      ['abc123d', 'ABC 123D'],
      ['Q123 BCD', 'Q123 BCD'],
      ['abz 1234', 'ABZ 1234'],
      ['1234 ab', '1234 AB'],
      ['A 1', 'A 1'],
      ['101D234', '101D 234'],
    ],
    refused: [
      ['ABCD 123', /as it stands on the vehicle/],
      ['12345', /as it stands on the vehicle/],
      ['AB12 CDE ✂', /as it stands on the vehicle/],
      ['', /registration number of the vehicle/],
    ],
  },
  'time-slot': {
    taken: [
      ['2026-03-09T09:00+00:00', '2026-03-09T09:00+00:00'],
      [' 2026-03-30 ', '2026-03-30'],
      ['waiting', 'waiting'],
    ],
    refused: [
      ['2026-02-30', /Choose one of the times in the list/],
      ['2026-03-09T25:00+00:00', /Choose one of the times/],
      ['', /Choose a time/],
    ],
  },
} as const satisfies Readonly<Record<string, Sample>>;
