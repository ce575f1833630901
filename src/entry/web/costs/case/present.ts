import type { OrgUnit } from '../../../../foundation/people/index.js';
import type { ExplainedColumn, OpenRowOfCase } from '../../../../insight/opendata/index.js';
import type { CostLine } from '../../../../insight/outcomes/index.js';
import { dateOf, formatMoney, formatMonth, type Language } from '../../../../platform/language/index.js';
import type { Case } from '../../../../work/cases/index.js';
import type { Account } from '../../../../work/payments/index.js';
import type { Area } from '../../../../work/places/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import { sayChannel } from '../../channel-words.js';
import { sayColumn, sayValue } from '../../open-data/say-column.js';
import type { PageRequest } from '../../page.js';
import { sayDuration } from '../say-duration.js';
import { costWords } from '../words.js';

export interface CaseCostFound {
  readonly one: Case & { readonly closedAt: Date };
  readonly service: Compiled;
  readonly lines: readonly CostLine[];
  readonly units: readonly OrgUnit[];
  readonly open: OpenRowOfCase | undefined;
  readonly areas: readonly Area[];
  readonly fee: Account | undefined;
}

interface Fact {
  readonly key: string;
  readonly value: string;
}

export interface CaseCostView {
  readonly facts: readonly Fact[];
  /** Team, time and cost, in words. */
  readonly lines: readonly (readonly [string, string, string])[];
  readonly total: string | undefined;
  /** Said in place of lines. */
  readonly without: 'notYet' | 'elsewhere' | 'noLines' | undefined;
  readonly open:
    | {
        readonly dataset: string;
        readonly title: string;
        readonly threshold: number;
        /** Undefined while the row is held back. */
        readonly row: readonly Fact[] | undefined;
      }
    | undefined;
}

function presentLine(line: CostLine, units: readonly OrgUnit[], language: Language): readonly [string, string, string] {
  const role = units.find(({ slug }) => slug === line.line)?.name[language] ?? line.line;
  const whose = units.find(({ id }) => id === line.handed?.organisation)?.name[language];
  const team = whose === undefined ? role : `${role} (${whose})`;
  if (line.kind === 'tariff') return [team, costWords.eachHandOff[language], formatMoney(line.pence ?? 0, language)];
  if (line.kind === 'ledger') return [team, '', costWords.fromLedger[language]];
  if (line.seconds === undefined) return [team, costWords.notTimed[language], ''];
  const cost = line.pence === undefined ? costWords.noRate[language] : formatMoney(line.pence, language);
  return [team, sayDuration(line.seconds, language), cost];
}

function sayWithout({ one, service, lines }: CaseCostFound): CaseCostView['without'] {
  if (lines.length > 0) return undefined;
  if (one.source !== undefined) return 'elsewhere';
  return Object.keys(service.declaration.costs).length === 0 ? 'noLines' : 'notYet';
}

function presentOpen({ open, areas }: CaseCostFound, language: Language): CaseCostView['open'] {
  if (!open) return undefined;
  const { dataset, row } = open;
  const toFact = (column: ExplainedColumn) => ({
    key: sayColumn(column, language),
    value: sayValue(column, row?.[column.name] ?? null, { language, areas }),
  });
  return {
    dataset: dataset.name,
    title: dataset.title[language],
    threshold: dataset.protect.threshold,
    row: row && dataset.columns.map(toFact),
  };
}

/** What its fee brought in and what went back; nothing where it had none. */
function presentFee({ fee }: CaseCostFound, language: Language): readonly Fact[] {
  if (fee?.charge.state !== 'paid') return [];
  const back = fee.charge.refunded;
  return [
    { key: costWords.fee[language], value: formatMoney(fee.charge.amount, language) },
    ...(back > 0 ? [{ key: costWords.refunded[language], value: formatMoney(back, language) }] : []),
  ];
}

/** Service, channel, month, hours and pounds: neither its reference nor its address, and no officer's name. */
export function presentCaseCost(
  { language, place }: Pick<PageRequest, 'language' | 'place'>,
  found: CaseCostFound,
): CaseCostView {
  const { one, service, lines, units } = found;
  const priced = lines.flatMap(({ pence }) => pence ?? []);
  const isWhole = lines.every(({ seconds, pence }) => seconds === undefined || pence !== undefined);
  return {
    facts: [
      { key: costWords.service[language], value: service.declaration.title[language] },
      { key: costWords.channel[language], value: sayChannel(one.channel, language) },
      {
        key: costWords.closedIn[language],
        value: formatMonth(dateOf(one.closedAt, place.timeZone).slice(0, 7), language),
      },
      ...presentFee(found, language),
    ],
    lines: lines.map((line) => presentLine(line, units, language)),
    total:
      isWhole && priced.length > 0
        ? formatMoney(
            priced.reduce((sum, pence) => sum + pence, 0),
            language,
          )
        : undefined,
    without: sayWithout(found),
    open: presentOpen(found, language),
  };
}
