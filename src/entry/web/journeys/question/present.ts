import { formatList, type Language } from '../../../../platform/language/index.js';
import type { AskedField, AskedPage, Journey } from '../../../../work/journeys/index.js';
import { spotOfPage } from '../../../../work/participation/index.js';
import { cellsOf, principalOf } from '../../../../work/services/index.js';
import { type ErrorLink, fieldTarget } from '../../../components/index.js';
import { presentSlots } from '../../booking/present-slots.js';
import { presentMap } from '../../nearby/present-map.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { type JourneyWay, wayOf } from '../way.js';
import { presentSpots } from './present-spots.js';
import type { RowsView } from './rows-list.js';
import type { TableLine } from './rows-table.js';
import type { Asked, QuestionView } from './view.js';
import { questionWords } from './words.js';

export interface HowAsked {
  readonly isChange: boolean;
  readonly is?: 'wrong' | 'search' | 'kept';
}

/** A question's URL, with how it is to be shown; never with what was typed. */
export function questionUrl(way: Pick<JourneyWay, 'question'>, page: string, { isChange, is }: HowAsked): string {
  const query = new URLSearchParams({ ...(isChange ? { change: 'yes' } : {}), ...(is ? { is } : {}) });
  const path = way.question(page);
  return query.size > 0 ? `${path}?${query}` : path;
}

interface ToPresent {
  readonly journey: Pick<Journey, 'service'>;
  readonly page: AskedPage;
}

export function presentQuestion(
  request: PageRequest,
  { journey, page }: ToPresent,
  way: JourneyWay = wayOf(request, journey.service.declaration.service),
): QuestionView {
  const { language, query } = request;
  const { declaration } = journey.service;
  const isChange = query.change === 'yes';
  const previous = page.previous ? questionUrl(way, page.previous, { isChange: false }) : way.start;
  const labels = page.fields.map(({ question }) => question.label[language]);
  const rows = presentRows(request, page, way);
  const cells = page.isTable ? page.fields.filter(({ question }) => question.cell) : [];
  const apart = rows?.isFull || rows?.removing || page.isTable;
  return {
    title: rows?.removing
      ? questionWords.sureToRemove[language]
      : (page.title?.[language] ?? (labels.length === 1 ? (labels[0] ?? '') : formatList(labels, language))),
    service: declaration.title[language],
    back: rows?.removing ? rows.list : isChange ? way.check : previous,
    action: questionUrl(way, page.id, { isChange, ...(query.is === 'wrong' ? { is: query.is } : {}) }),
    improve: way.isAnswer ? undefined : paths.improvePage(declaration.service, spotOfPage(page.id)),
    fields: apart ? [] : page.fields.map((field) => presentField(request, journey, field)),
    canSave: !way.isAnswer,
    isRow: page.fields.some(({ question }) => question.cell),
    rows,
    table: page.isTable ? { hint: hintOf(page, language), lines: toLines(request, journey, cells) } : undefined,
    hidden: page.isAdding ? { adding: 'yes' } : undefined,
    errors: page.fields.flatMap((field) => presentFault(journey, page, field, language)),
  };
}

/** What a table says above its lines: its own hint, else that lines may be left. */
const hintOf = ({ fields }: AskedPage, language: Language): string =>
  (fields[0]?.question.hint ?? questionWords.blankRows)[language];

function toLines(
  request: PageRequest,
  journey: ToPresent['journey'],
  cells: readonly AskedField[],
): readonly TableLine[] {
  const { language } = request;
  const lines = new Map<number, TableLine>();
  for (const asked of cells) {
    const { at = 0, heading } = asked.question.cell ?? {};
    const line = lines.get(at) ?? { heading: heading?.[language] ?? '', cells: [] };
    lines.set(at, { ...line, cells: [...line.cells, presentField(request, journey, asked)] });
  }
  return [...lines.values()];
}

function presentRows({ language, query }: PageRequest, page: AskedPage, way: JourneyWay): RowsView | undefined {
  const listed = page.fields[0]?.listed;
  if (!listed) return undefined;
  const isChange = query.change === 'yes';
  const list = questionUrl(way, page.id, { isChange });
  const rows = listed.rows.map(({ at, heading, texts, page: own }) => ({
    ...{ at, heading: heading[language], texts: texts.map((text) => text[language]) },
    change: questionUrl(way, own, { isChange }),
    remove: `${list}${isChange ? '&' : '?'}remove=${at}`,
  }));
  const removing = rows.find(({ at }) => String(at) === query.remove);
  return {
    rows,
    same: listed.same.flatMap((place) => rows[place - 1]?.heading ?? []),
    isFull: listed.isFull,
    removing,
    list,
  };
}

/** What a list of rows asks: whether there is one, or one more. */
function labelOf({ question, listed }: AskedField, language: Language): string {
  if (listed) return questionWords[listed.rows.length > 0 ? 'another' : 'addOne'][language];
  return (question.cell?.label ?? question.label)[language];
}

const mega = 1024 * 1024;

function presentField({ house, language }: PageRequest, journey: ToPresent['journey'], asked: AskedField): Asked {
  const { name, question, value, fault, addresses, spots, map, slots, isUnscanned = false } = asked;
  const mostMb = Math.floor(house.files.limits.mostBytes / mega);
  const about = question.about;
  const options = Object.entries(question.of ?? {}).map(([code, text]) => ({ value: code, text: text[language] }));
  return {
    kind: question.type,
    name,
    label: labelOf(asked, language),
    hint: question.hint?.[language],
    value,
    error: fault && { text: fault.say[language], parts: fault.parts },
    language,
    optional: question.optional,
    options,
    limit: question.limit,
    files: { most: question.most ?? 1, mostMb, isUnscanned },
    addresses: addresses && {
      ...addresses,
      found: addresses.found.map(({ id, line, town, postcode }) => ({ id, text: `${line}, ${town}, ${postcode}` })),
    },
    spots: spots && presentSpots(spots),
    map: map && presentMap(map, language),
    slots: slots && presentSlots(slots, language),
    isAboutUser: about === undefined || about === principalOf(journey.service.declaration),
  };
}

function presentFault(
  journey: ToPresent['journey'],
  { isTable }: AskedPage,
  asked: AskedField,
  language: Language,
): ErrorLink[] {
  const { name, question, fault } = asked;
  if (!fault) return [];
  const [firstCell] = isTable && question.type === 'rows' ? cellsOf(journey.service.declaration, name).keys() : [];
  if (firstCell) return [{ text: fault.say[language], href: `#${firstCell}` }];
  return [{ text: fault.say[language], href: `#${fieldTarget(question.type, name, fault.parts?.[0])}` }];
}
