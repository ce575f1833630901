import type { ExplainedColumn } from '../../../insight/opendata/index.js';
import {
  fill,
  formatMoney,
  formatMonth,
  formatNumber,
  type Language,
  pickCounted,
  type Words,
} from '../../../platform/language/index.js';
import type { Area } from '../../../work/places/index.js';
import { sayChannel } from '../channel-words.js';
import { daysWords, factWords, openDataWords, releaseWords } from './words.js';

const find = (texts: Readonly<Record<string, Words>>, name: string): Words | undefined =>
  Object.hasOwn(texts, name) ? texts[name] : undefined;

/** What a column tells: its question, or the fact in words. */
export const sayColumn = ({ from, label }: ExplainedColumn, language: Language): string =>
  (label ?? find(factWords, from))?.[language] ?? from;

/** How exact its values are. */
export const sayRelease = ({ release }: ExplainedColumn, language: Language): string =>
  (release === undefined ? openDataWords.asItIs : find(releaseWords, release))?.[language] ?? release ?? '';

/** In whose words values are told, and the place's areas, whose codes they may be. */
export interface Reader {
  readonly language: Language;
  readonly areas: readonly Area[];
}

const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Whether its values are codes of the place's areas. */
export const isOfAreas = ({ from, release }: ExplainedColumn): boolean =>
  release === 'ward' || (from === 'area' && release === undefined);

const band = /^(minus-)?(\d+)-(\d+|up)$/;

/** A band ('200-500') in words: from its first edge on, and up to the second without it. */
function sayBand(value: string, kind: ExplainedColumn['kind'], language: Language): string {
  const [, minus, from = '', to = ''] = band.exec(value) ?? [];
  if (from === '' || minus) return value;
  const say = (edge: string) =>
    kind === 'money' ? formatMoney(Number(edge) * 100, language) : formatNumber(Number(edge), language);
  if (to === 'up') return fill(openDataWords.bandUp[language], { from: say(from) });
  return fill(openDataWords.band[language], { from: say(from), to: say(to) });
}

function sayText(column: ExplainedColumn, value: string, { language, areas }: Reader): string {
  if (column.from === 'channel') return sayChannel(value, language);
  if (column.release === 'month' && isMonth.test(value)) return formatMonth(value, language);
  if (column.release === 'band') return sayBand(value, column.kind, language);
  if (isOfAreas(column)) return areas.find(({ code }) => code === value)?.name[language] ?? value;
  return (column.codes && find(column.codes, value))?.[language] ?? value;
}

/** A released value as a person reads it; the file has the code itself. */
export function sayValue(column: ExplainedColumn, value: string | number | boolean | null, reader: Reader): string {
  const { language } = reader;
  if (value === null) return openDataWords.empty[language];
  if (typeof value === 'boolean') return openDataWords[value ? 'yes' : 'no'][language];
  if (typeof value === 'string') return sayText(column, value, reader);
  return column.release === 'days' ? pickCounted(daysWords, language, value) : formatNumber(value, language);
}
