import {
  fill,
  formatDate,
  formatMoment,
  formatNumber,
  type Language,
  type Words,
} from '../../../../platform/language/index.js';
import {
  answerOf,
  type BulkExport,
  type CaseColumn,
  type ExportAsked,
  type ExportChoice,
} from '../../../../work/cases/index.js';
import type { Declaration } from '../../../../work/services/index.js';
import { sayPurposeOf } from '../../agreements/say-purpose-of.js';
import { paths } from '../../paths.js';
import { sayWho } from '../say/say-who.js';
import { queueExportWords } from './queue-words.js';
import { exportWords } from './words.js';

export const sayField = ({ fields }: Declaration, field: string, language: Language): string =>
  fields[field]?.label[language] ?? field;

/** One purpose of one service that may be exported. */
export interface Offer {
  readonly href: string;
  readonly service: string;
  readonly purpose: string;
}

export const presentOffer = (declaration: Declaration, { purpose }: ExportChoice, language: Language): Offer => ({
  href: paths.newExport(declaration.service, purpose),
  service: declaration.title[language],
  purpose: sayPurposeOf(declaration, purpose, language),
});

export interface ExportLine {
  readonly href: string;
  readonly what: string;
  readonly who: string;
  readonly when: string;
  readonly state: string;
}

interface Known {
  readonly declarations: ReadonlyMap<string, Declaration>;
  readonly names: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly timeZone: string;
}

/** A bulk export as its line says it. */
export function presentExportLine(one: BulkExport, { declarations, names, language, timeZone }: Known): ExportLine {
  const declaration = declarations.get(one.service);
  const service = declaration?.title[language] ?? one.service;
  const purpose = declaration ? sayPurposeOf(declaration, one.purpose, language) : one.purpose;
  return {
    href: paths.export(one.id),
    what: `${service}: ${purpose}`,
    who: sayWho(`person:${one.person}`, names, language),
    when: formatMoment(one.askedAt, language, timeZone),
    state: exportWords[one.state][language],
  };
}

export interface Fact {
  readonly key: string;
  readonly value: string;
}

function sayColumns(columns: readonly string[], declaration: Declaration, language: Language): string {
  const say = (column: string) => {
    const field = answerOf(column);
    return field === undefined
      ? queueExportWords[column as CaseColumn][language]
      : sayField(declaration, field, language);
  };
  return columns.map(say).join('; ');
}

/** What is exported, as whoever asks for it or answers it reads it. */
export function presentFacts(
  asked: ExportAsked,
  { declaration, language, people }: { declaration: Declaration; language: Language; people: number },
): readonly Fact[] {
  const say = (word: Words) => word[language];
  const isChoice = declaration.uses[asked.purpose]?.basis === 'choice';
  const days = { first: formatDate(asked.firstDay, language), last: formatDate(asked.lastDay, language) };
  return [
    { key: say(exportWords.service), value: declaration.title[language] },
    { key: say(exportWords.purpose), value: sayPurposeOf(declaration, asked.purpose, language) },
    { key: say(exportWords.reason), value: say(exportWords[asked.reason]) },
    {
      key: say(exportWords.answers),
      value: asked.fields.map((field) => sayField(declaration, field, language)).join('; '),
    },
    ...(asked.columns
      ? [{ key: say(exportWords.columns), value: sayColumns(asked.columns, declaration, language) }]
      : []),
    { key: say(exportWords.days), value: fill(say(exportWords.dayToDay), days) },
    ...(asked.filters ? [{ key: say(exportWords.listed), value: say(exportWords.listedOnly) }] : []),
    { key: say(exportWords.people), value: fill(say(exportWords.atMost), { count: formatNumber(people, language) }) },
    { key: say(exportWords.leftOut), value: say(isChoice ? exportWords.choiceOut : exportWords.lawOut) },
  ];
}
