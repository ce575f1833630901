import type { ChannelCost } from '../../../../insight/outcomes/index.js';
import { formatMoney, formatNumber, type Language } from '../../../../platform/language/index.js';
import type { Income } from '../../../../work/payments/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import type { Bar } from '../../../components/index.js';
import { sayChannel } from '../../channel-words.js';
import { sayDuration } from '../say-duration.js';

interface CostRow {
  readonly channel: string;
  /** In words; undefined where there are too few to be shown. */
  readonly closed: string | undefined;
  readonly timed: string | undefined;
  readonly time: string | undefined;
  readonly total: string | undefined;
  readonly perCase: string | undefined;
}

export interface ServiceCosts {
  readonly service: string;
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly rows: readonly CostRow[];
}

const byTitle = (a: ServiceCosts, b: ServiceCosts): number => a.title.localeCompare(b.title);

function presentRow({ channel, closed, timed }: ChannelCost, language: Language): CostRow {
  return {
    channel: sayChannel(channel, language),
    closed: closed === undefined ? undefined : formatNumber(closed, language),
    timed: timed && formatNumber(timed.timed, language),
    time: timed && sayDuration(timed.seconds, language),
    total: timed && formatMoney(timed.pence, language),
    perCase: timed && formatMoney(timed.pencePerCase, language),
  };
}

function presentBars(costs: readonly ChannelCost[], language: Language): readonly Bar[] {
  return costs.flatMap(({ channel, timed }) => {
    if (!timed) return [];
    const { pencePerCase } = timed;
    return [{ label: sayChannel(channel, language), value: pencePerCase, text: formatMoney(pencePerCase, language) }];
  });
}

/** Fees by service, in words: title, requests paid for, taken and given back. */
export const presentIncome = (
  income: readonly Income[],
  services: readonly Compiled[],
  language: Language,
): readonly (readonly string[])[] =>
  income.map(({ service, paid, taken, refunded }) => [
    services.find(({ declaration }) => declaration.service === service)?.declaration.title[language] ?? service,
    formatNumber(paid, language),
    formatMoney(taken, language),
    formatMoney(refunded, language),
  ]);

/** Costs gathered by service, in the order of their titles. */
export function presentCosts(
  costs: readonly ChannelCost[],
  services: readonly Compiled[],
  language: Language,
): readonly ServiceCosts[] {
  const names = [...new Set(costs.map(({ service }) => service))];
  const gathered = names.map((service) => {
    const own = costs.filter((one) => one.service === service);
    const known = services.find(({ declaration }) => declaration.service === service);
    return {
      service,
      title: known?.declaration.title[language] ?? service,
      bars: presentBars(own, language),
      rows: own.map((one) => presentRow(one, language)),
    };
  });
  return gathered.sort(byTitle);
}
