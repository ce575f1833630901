/** What is typed into each sealed field in the one world and in the other; what release functions give of the two is equal. */
type Twice = Readonly<Record<string, readonly [Given, Given]>>;
type Given = Readonly<Record<string, readonly string[]>>;

const one = (text: string): Given => ({ '': [text] });
const address = (line1: string): Given => ({
  ...{ '': ['manual'], line1: [line1], town: ['Wealdham'], postcode: ['WX2 1CA'] },
});
const day = (date: number): Given => ({ day: [String(date)], month: ['2'], year: ['2026'] });

export const services: Readonly<Record<string, Twice>> = {
  'missed-bin': {
    address: [address('12 Weir Street'), address('3 Mill Lane')],
    name: [one('Tegan Marsh'), one('Ola Brightwater-Smythe')],
    email: [one('tegan@example.org'), one('ola.b@example.net')],
  },
  'council-tax-single-person-discount': {
    address: [address('12 Weir Street'), address('3 Mill Lane')],
    account_number: [one('12345678'), one('87654321')],
    yearly_bill: [one('1,800'), one('1,801.50')],
    adults: [one('1'), one('3')],
    disregarded: [one('0'), one('2')],
    disregarded_because: [{}, { '': ['student', 'impairment'] }],
    alone_since: [day(3), day(17)],
    reason: [one('moved-in'), one('moved-out')],
    other_name: [{}, one('Gwil Sparrow')],
    other_address: [{}, address('9 Quay Road')],
    name: [one('Tegan Marsh'), one('Ola Brightwater-Smythe')],
    email: [one('tegan@example.org'), one('ola.b@example.net')],
    phone: [one('07700900123'), one('01632 960555')],
  },
};

/** What both worlds say alike: unsealed, or made known by a release function that the declaration names. */
const alike: Readonly<Record<string, Given>> = {
  container: one('refuse'),
  missed_on: { day: ['27'], month: ['2'], year: ['2026'] },
  help: one('yes'),
  truth: one('yes'),
};

/** Which of the two worlds this is, and which fields may differ in it: those above the reader. */
export interface Difference {
  readonly world: 0 | 1;
  readonly mayDiffer: (service: string, field: string) => boolean;
}

export function answersOf(service: string, { world, mayDiffer }: Difference, fields: readonly string[]) {
  const typed = Object.entries(services[service] ?? {}).map(([field, both]): readonly [string, Given] => [
    field,
    both[mayDiffer(service, field) ? world : 0],
  ]);
  const all = [...Object.entries(alike), ...typed];
  return Object.fromEntries(all.filter(([field, given]) => fields.includes(field) && Object.keys(given).length > 0));
}

export const differs = ({ world, mayDiffer }: Difference, service: string, field = '*note'): boolean =>
  world === 1 && mayDiffer(service, field);
