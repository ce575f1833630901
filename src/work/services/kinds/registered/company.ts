import { whenMissing } from '../reading/missing.js';
import { tidy, typedIn } from '../reading/read-text.js';
import { accept, isText, kindOf, mend } from '../rules.js';
import { registeredWords } from './words.js';

/** A company as a case holds it: its number in one way, and its name as the register or the person has it. */
// A type, not an interface: only a type is known to have no further keys, as canonical JSON asks.
export type CompanyValue = {
  readonly number: string;
  readonly name: string;
};

/**
 * The number of a company in eight characters: of England and Wales in figures, of others after the letters of their register: SC and NI
 * for Scotland and Northern Ireland, OC for partnerships with limited liability, CE and CS for charitable organisations …
 */
export function readCompanyNumber(typed: string): string | undefined {
  if (typed.length > 30) return undefined;
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s.-]/g, '');
  const [, letters = '', figures = ''] = /^([A-Z]{0,2})(\d{1,8})$/.exec(plain) ?? [];
  const room = 8 - letters.length;
  if (figures === '' || figures.length > room || !prefixes.has(letters)) return undefined;
  return `${letters}${figures.padStart(room, '0')}`;
}

/** As the Companies House list of its URIs and prefixes has them; R comes before old companies of Northern Ireland. */
const prefixes: ReadonlySet<string> = new Set([
  ...[
    '',
    'AC',
    'CE',
    'CS',
    'FC',
    'FE',
    'GE',
    'GN',
    'GS',
    'IC',
    'IP',
    'LP',
    'NA',
    'NC',
    'NF',
    'NI',
    'NL',
    'NO',
    'NP',
    'NR',
  ],
  ...[
    'NV',
    'NZ',
    'OC',
    'OE',
    'PC',
    'R',
    'RC',
    'RS',
    'SA',
    'SC',
    'SE',
    'SF',
    'SG',
    'SI',
    'SL',
    'SO',
    'SP',
    'SR',
    'SZ',
    'ZC',
  ],
]);

function holds(value: unknown): value is CompanyValue {
  if (typeof value !== 'object' || value === null) return false;
  const { number, name } = value as Partial<Record<keyof CompanyValue, unknown>>;
  return [number, name].every(isText);
}

/** A company by its number. Its name comes from the place's own list of companies where that has it, else it is typed. */
export const company = kindOf<CompanyValue>({
  parts: ['number', 'name'],
  isTyped: true,
  holds,
  parse(raw, question) {
    const [typed, name] = [tidy(typedIn(raw, 'number')), tidy(typedIn(raw, 'name'))];
    if (!typed.ok) return mend(typed.say, ['number']);
    if (!name.ok) return mend(name.say, ['name']);
    if (typed.text === '' && name.text === '') return whenMissing(question, registeredWords.company, ['number']);
    const number = readCompanyNumber(typed.text);
    if (number === undefined) return mend(registeredWords.notCompany, ['number']);
    return name.text === '' ? mend(registeredWords.companyName, ['name']) : accept({ number, name: name.text });
  },
  format: ({ number, name }) => `${name} (${number})`,
});
