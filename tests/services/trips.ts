import { type Answers, addressIn, discount, missedBin } from '../submit.js';

/** What an officer of the demonstration does to a case: which transition, and what its form asks beside. */
export interface Step {
  readonly by: string;
  readonly takes: string;
  readonly filled?: Answers;
  /** The part was handed to them, and is accepted first. */
  readonly accepts?: true;
}

/** One way through a service, from its start page to an outcome. */
export interface Trip {
  readonly service: string;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  /** It is paid by card before anybody works on it. */
  readonly isPaid?: true;
  readonly steps: readonly Step[];
  /** The state in which it ends. */
  readonly ends: string;
}

const dayAhead = (name: string, days: number): Answers => {
  const at = new Date(Date.now() + days * 24 * 3600 * 1000);
  return {
    [`${name}-day`]: String(at.getUTCDate()),
    [`${name}-month`]: String(at.getUTCMonth() + 1),
    [`${name}-year`]: String(at.getUTCFullYear()),
  };
};

const place = { place: 'Weir Street, outside number 12' } as const;
const asha = 'Asha Penrose';
const bryn = 'Bryn Calloway';
const dominic = 'Dominic Oyelaran-Field';
const jac = 'Jac Wetherby';
const sioned = 'Sioned Ravenhill';

/** The ten services that a council would recognise. */
export const trips: readonly Trip[] = [
  {
    service: 'missed-bin',
    answers: missedBin(),
    steps: [
      { by: asha, takes: 'schedule' },
      { by: bryn, takes: 'collect' },
    ],
    ends: 'collected',
  },
  {
    service: 'council-tax-single-person-discount',
    answers: discount(),
    steps: [{ by: 'Carys Whitlock', takes: 'award', filled: { 'award-grounds': 'one-resident' } }],
    ends: 'awarded',
  },
  {
    service: 'register-a-food-business',
    answers: {
      ...{ operator: 'partnership', trading_name: 'The Copper Kettle', premises: 'premises', water: 'mains' },
      ...{ partners_1_full_name: 'Some Person', ...addressIn('partners_1_postal_address', '7 Example Street') },
      ...addressIn('address', '3 Example Street'),
      ...{
        foods: ['baking', 'drinks'],
        activities: ['takeaway'],
        vulnerable: 'no',
        hours_5_opens: '9am',
        hours_5_closes: '5pm',
      },
      ...dayAhead('starts_on', 40),
      ...{ name: 'Some Person', email: 'some@example.org', phone: '07700 900 123', correct: 'yes' },
    },
    steps: [{ by: 'Hefin Larkspur', takes: 'register', filled: { 'register-grounds': 'complete' } }],
    ends: 'registered',
  },
  {
    service: 'pothole',
    answers: { surface: 'road', depth: 'deep', danger: 'no', ...place },
    steps: [
      { by: asha, takes: 'inspect' },
      { by: dominic, takes: 'mend' },
      { by: dominic, takes: 'mended' },
    ],
    ends: 'mended',
  },
  {
    service: 'graffiti',
    answers: { surface: 'council', offensive: 'no', ...place },
    steps: [
      { by: asha, takes: 'schedule' },
      { by: dominic, takes: 'remove' },
    ],
    ends: 'removed',
  },
  {
    service: 'fly-tipping',
    answers: { waste: 'bags', size: 'van', hazardous: 'no', ...place, witness: 'no' },
    steps: [
      { by: asha, takes: 'clear' },
      { by: bryn, takes: 'cleared' },
    ],
    ends: 'cleared',
  },
  {
    service: 'bulky-waste',
    answers: {
      ...addressIn('address', '4 Example Street'),
      ...{ items: ['sofa', 'fridge'], benefit: 'no', name: 'Some Person' },
    },
    isPaid: true,
    steps: [
      { by: asha, takes: 'plan' },
      { by: bryn, takes: 'collect' },
    ],
    ends: 'collected',
  },
  {
    service: 'resident-parking-permit',
    answers: {
      ...{
        zone: 'castle',
        ...addressIn('address', '5 Example Street'),
        vehicle: 'AB12 CDE',
        keeper: 'own',
        further: 'no',
      },
      ...dayAhead('starts_on', 3),
      ...{ name: 'Some Person', email: 'some@example.org' },
    },
    isPaid: true,
    steps: [{ by: 'Iona Featherstone', takes: 'grant', filled: { 'grant-grounds': 'resident' } }],
    ends: 'granted',
  },
  {
    service: 'blue-badge',
    answers: {
      ...{ entitled_by: 'walking', difficulty: 'My knees', how_far: 'under-30', lasting: 'yes', name: 'Some Person' },
      ...{ 'born_on-day': '1', 'born_on-month': '2', 'born_on-year': '1950', phone: '07700 900 123', truth: 'yes' },
      ...addressIn('address', '6 Example Street'),
    },
    steps: [
      { by: jac, takes: 'assess' },
      {
        by: 'Lleucu Brackenbury',
        takes: 'find-met',
        accepts: true,
        filled: { 'find-met-grounds': 'very-hard', 'find-met-note': 'Walks thirty metres' },
      },
      { by: jac, takes: 'grant', filled: { 'grant-grounds': 'assessed' } },
    ],
    ends: 'granted',
  },
  {
    service: 'book-a-ceremony',
    answers: {
      ...{
        ceremony: 'marriage',
        room: 'office',
        language: 'welsh',
        first_name: 'Some Person',
        second_name: 'Other Person',
      },
      ...{ notice_given: 'no', email: 'some@example.org' },
    },
    isPaid: true,
    steps: [
      { by: sioned, takes: 'accept' },
      { by: sioned, takes: 'hold' },
    ],
    ends: 'held',
  },
];
