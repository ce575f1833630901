import type { OrgUnit } from '../../../../foundation/people/index.js';
import { figureDays, type ProviderFigures } from '../../../../insight/outcomes/index.js';
import { fill, formatMoney, formatNumber, pick } from '../../../../platform/language/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import type { Bar } from '../../../components/index.js';
import type { PageRequest } from '../../page.js';
import { providerWords } from './words.js';

export interface ProvidersFound {
  readonly figures: readonly ProviderFigures[];
  readonly units: readonly OrgUnit[];
  readonly services: readonly Compiled[];
}

export interface ProvidersView {
  readonly lead: string;
  readonly bars: readonly Bar[];
  readonly rows: readonly (readonly string[])[];
}

const counts = ['handed', 'accepted', 'inTime', 'late', 'running', 'overdue', 'recalled', 'lapsed'] as const;
export const heads = ['partner', 'service', ...counts, 'declined', 'days', 'ended', 'cost'] as const;

type Reader = Pick<PageRequest, 'language' | 'officer'>;

const isReason = (code: string): code is keyof typeof providerWords => Object.hasOwn(providerWords, code);

function sayCodes(codes: Readonly<Record<string, number>>, nameOf: (code: string) => string, { language }: Reader) {
  const said = Object.entries(codes).map(([code, count]) => `${nameOf(code)}: ${formatNumber(count, language)}`);
  return said.length === 0 ? providerWords.noneYet[language] : said.join('; ');
}

function namesOf({ figures, units, services }: ProvidersFound, { language }: Reader) {
  const unitNames = new Map(units.map(({ id, name }) => [id, pick(name, language)]));
  const titles = new Map(services.map(({ declaration: { service, title } }) => [service, pick(title, language)]));
  return figures.map((one) => ({
    one,
    name: unitNames.get(one.organisation) ?? one.organisation,
    title: titles.get(one.service) ?? one.service,
    states: services.find(({ declaration }) => declaration.service === one.service)?.declaration.case.states ?? {},
  }));
}

type Named = ReturnType<typeof namesOf>[number];

function presentRow({ one, name, title, states }: Named, reader: Reader): readonly string[] {
  const { language } = reader;
  const endingOf = (code: string) =>
    pick(Object.values(states).find(({ ends }) => ends === code)?.label ?? { en: code, cy: code }, language);
  const reasonOf = (code: string) => (isReason(code) ? providerWords[code][language] : code);
  const unknown = providerWords.notKnown[language];
  return [
    ...[name, title, ...counts.map((count) => formatNumber(one[count], language))],
    sayCodes(one.declined, reasonOf, reader),
    one.medianDays === undefined ? unknown : formatNumber(one.medianDays, language),
    sayCodes(one.endings, endingOf, reader),
    one.pence === undefined ? unknown : formatMoney(one.pence, language),
  ];
}

/** So many bars can be told apart; the table has all of them. */
const mostBars = 12;

function presentBar({ one: { inTime, late }, name, title }: Named, { language }: Reader): readonly Bar[] {
  if (inTime + late === 0) return [];
  const value = Math.round((inTime / (inTime + late)) * 100);
  const label = fill(providerWords.of[language], { name, service: title });
  return [{ label, value, text: `${formatNumber(value, language)}%` }];
}

/** From figures to the table and bars of the page, in the reader's language. */
export function presentProviders(reader: Reader, found: ProvidersFound): ProvidersView {
  const { language, officer } = reader;
  const named = namesOf(found, reader);
  const lead = providerWords[officer?.shares === undefined ? 'lead' : 'ownLead'][language];
  return {
    lead: fill(lead, { days: figureDays }),
    bars: named.flatMap((one) => presentBar(one, reader)).slice(0, mostBars),
    rows: named.map((one) => presentRow(one, reader)),
  };
}
