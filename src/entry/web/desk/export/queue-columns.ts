import { type Language, pick } from '../../../../platform/language/index.js';
import { answerOf, type Case, type CaseColumn } from '../../../../work/cases/index.js';
import type { Declaration } from '../../../../work/services/index.js';
import { sayChannel } from '../../channel-words.js';
import type { Named } from '../queue/present-line.js';
import { sayAnswer } from '../say/say-answer.js';
import { queueExportWords } from './queue-words.js';
import type { FileColumn } from './write-cases.js';

interface Saying {
  readonly language: Language;
  readonly names: Named;
  /** Of the one service that the list is of; undefined where it is of several, and of no answers therefore. */
  readonly declaration: Declaration | undefined;
}

const moment = (at: Date | undefined): string => at?.toISOString() ?? '';

/** What a case says in a column, in words; every name is there in both languages or is the same in both. */
function wordsOf({ language, names }: Saying): Readonly<Record<CaseColumn, (one: Case) => string>> {
  const services = new Map(names.services.map(({ declaration }) => [declaration.service, declaration]));
  const areas = new Map(names.areas.map(({ code, name }) => [code, pick(name, language)]));
  const teams = new Map(names.units.map(({ slug, name }) => [slug, pick(name, language)]));
  const people = new Map(names.staff.map(({ person, name }) => [person, name]));
  return {
    reference: ({ reference }) => reference,
    service: ({ service }) => services.get(service)?.title[language] ?? service,
    state: ({ service, state }) => services.get(service)?.case.states[state]?.label[language] ?? state,
    ending: ({ ending = '' }) => ending,
    area: ({ area = '' }) => areas.get(area) ?? area,
    team: ({ team = '' }) => teams.get(team) ?? team,
    assignee: ({ assignee }) => (assignee ? (people.get(assignee) ?? '') : ''),
    channel: ({ channel }) => sayChannel(channel, language),
    opened: ({ openedAt }) => moment(openedAt),
    due: ({ dueAt }) => moment(dueAt),
    closed: ({ closedAt }) => moment(closedAt),
  };
}

/** The same as a program reads it. */
const codes: Readonly<Record<CaseColumn, (one: Case) => string | undefined>> = {
  reference: ({ reference }) => reference,
  service: ({ service }) => service,
  state: ({ state }) => state,
  ending: ({ ending }) => ending,
  area: ({ area }) => area,
  team: ({ team }) => team,
  assignee: ({ assignee }) => assignee,
  channel: ({ channel }) => channel,
  opened: ({ openedAt }) => openedAt.toISOString(),
  due: ({ dueAt }) => dueAt?.toISOString(),
  closed: ({ closedAt }) => closedAt?.toISOString(),
};

function answerColumn(field: string, isOpened: boolean, { declaration, language }: Saying): FileColumn {
  const question = declaration?.fields[field];
  const cell = (_one: Case, given: unknown): string => {
    if (!question || given === undefined || given === null) return '';
    return sayAnswer(question, given, language, 'whole') ?? '';
  };
  const column = { name: `answers.${field}`, heading: question?.label[language] ?? field, cell };
  return isOpened
    ? { ...column, opened: field, value: () => undefined }
    : { ...column, value: (one) => one.fields[field] };
}

/** Where two columns would be headed alike, each says its name besides. */
function toldApart(columns: readonly FileColumn[]): readonly FileColumn[] {
  const alike = (heading: string) => columns.filter((other) => other.heading === heading).length > 1;
  return columns.map((one) => (alike(one.heading) ? { ...one, heading: `${one.heading} (${one.name})` } : one));
}

/** The columns of a file: what was chosen of each case, in that order, then the answers that were opened for it. */
export function toFileColumns(
  columns: readonly string[],
  opened: readonly string[],
  saying: Saying,
): readonly FileColumn[] {
  const words = wordsOf(saying);
  const plain = columns.map((name): FileColumn => {
    const field = answerOf(name);
    if (field !== undefined) return answerColumn(field, false, saying);
    const own = name as CaseColumn;
    const heading = queueExportWords[own][saying.language];
    return { name, heading, cell: words[own], value: codes[own] };
  });
  return toldApart([...plain, ...opened.map((field) => answerColumn(field, true, saying))]);
}
