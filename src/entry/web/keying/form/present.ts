import { fill, formatDate, type Language } from '../../../../platform/language/index.js';
import { type Journey, type KeyedField, mostScans, scanField } from '../../../../work/journeys/index.js';
import {
  cellsOf,
  type Declaration,
  headingOf,
  pagesOf,
  type Question,
  slotsOf,
} from '../../../../work/services/index.js';
import { type ErrorLink, fieldTarget } from '../../../components/index.js';
import { presentSpots } from '../../journeys/question/present-spots.js';
import type { TableLine } from '../../journeys/question/rows-table.js';
import type { Asked } from '../../journeys/question/view.js';
import { presentMap } from '../../nearby/present-map.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { formCodeOf } from '../../printing/form-code.js';
import { numberQuestions, printedRows } from '../../printing/present.js';
import { sayOnly } from '../../printing/say-only.js';
import { keyingWords } from '../words.js';
import type { KeyedAsked, KeyedPart, KeyedView } from './view.js';

type Fields = ReadonlyMap<string, KeyedField>;

interface Form {
  readonly declaration: Declaration;
  readonly fields: Fields;
  readonly numbers: ReturnType<typeof numberQuestions>;
  readonly language: Language;
  /** Megabytes that one file may have. */
  readonly mostMb: number;
}

function presentField({ declaration, fields, numbers, language }: Form, name: string): Asked {
  const question = declaration.fields[name] as Question;
  const { value, fault, map, spots } = fields.get(name) ?? {};
  const label = (question.cell?.label ?? question.label)[language];
  const number = numbers.get(name);
  const only = sayOnly(declaration, name, numbers, language);
  const hint = [only, question.hint?.[language]].filter(Boolean).join(' ');
  return {
    ...{ kind: question.type, name, value, language, optional: question.optional, limit: question.limit },
    label: number === undefined || question.cell ? label : `${number}. ${label}`,
    ...(hint === '' ? {} : { hint }),
    ...(fault ? { error: { text: fault.say[language], parts: fault.parts } } : {}),
    options: Object.entries(question.of ?? {}).map(([code, text]) => ({ value: code, text: text[language] })),
    ...{ isFromPaper: true, isAboutUser: false },
    ...{ map: map && presentMap(map, language), spots: spots && presentSpots(spots) },
  };
}

/** Whether it may be ticked that nothing stands there on paper, and is. */
function presentLack({ declaration, fields }: Form, name: string): KeyedAsked['lack'] {
  if (!declaration.fields[name]?.['may-lack-on-paper']) return undefined;
  return { isTicked: fields.get(name)?.isNotGiven === true };
}

/** The sheets themselves, which are kept with the case. */
function presentScan({ fields, language, mostMb }: Form): Asked {
  const { value, fault, isUnscanned = false } = fields.get(scanField) ?? {};
  return {
    ...{ kind: 'document', name: scanField, label: keyingWords.scan[language], hint: keyingWords.scanHint[language] },
    ...{ value, language, optional: true, files: { most: mostScans, mostMb, isUnscanned }, isAboutUser: false },
    ...(fault ? { error: { text: fault.say[language] } } : {}),
  };
}

/** The rows of a form: those that the sheet has, and those that somebody may have written on another. */
function presentRows(form: Form, of: string): KeyedPart {
  const { declaration, fields, numbers, language } = form;
  const question = declaration.fields[of] as Question;
  const printed = printedRows(question);
  const lines = slotsOf(question).map((at): TableLine => {
    const cells = [...cellsOf(declaration, of)].filter(([, cell]) => cell.at === at);
    return { heading: headingOf(question, at)[language], cells: cells.map(([name]) => presentField(form, name)) };
  });
  const only = sayOnly(declaration, of, numbers, language);
  return {
    title: `${numbers.get(of)}. ${question.label[language]}`,
    hint: [only, question.hint?.[language]].filter(Boolean).join(' '),
    id: of,
    error: fields.get(of)?.fault?.say[language],
    fields: [],
    lines: lines.slice(0, printed.length),
    more: lines.slice(printed.length),
  };
}

function presentPart(form: Form, { title, ask, row }: ReturnType<typeof pagesOf>[number]): readonly KeyedPart[] {
  const { declaration, fields, language } = form;
  const isOfRows = (name: string) => declaration.fields[name]?.type === 'rows';
  const asked = ask.filter((name) => !declaration.fields[name]?.cell && fields.has(name));
  const single = asked
    .filter((name) => !isOfRows(name))
    .map((name) => ({ ...presentField(form, name), lack: presentLack(form, name) }));
  const rows = asked.filter(isOfRows).map((name) => presentRows(form, name));
  const none = { hint: '', id: undefined, error: undefined, lines: [], more: [] };
  const part = { ...none, title: row || single.length < 2 ? undefined : title?.[language], fields: single };
  return [...(single.length > 0 ? [part] : []), ...rows];
}

function targetOf({ fields }: Declaration, name: string, { fault }: KeyedField): string {
  const { type = name === scanField ? 'document' : 'text' } = fields[name] ?? {};
  return `#${type === 'rows' ? name : fieldTarget(type, name, fault?.parts?.[0])}`;
}

/** The form with what was keyed in, and what is wrong with it. Pure. */
export function presentKeyed(
  { draft, service }: Journey,
  fields: Fields,
  { language, house }: Pick<PageRequest, 'language' | 'house'>,
): KeyedView {
  const { declaration, version } = service;
  const mostMb = Math.floor(house.files.limits.mostBytes / 1024 / 1024);
  const form: Form = { declaration, fields, numbers: numberQuestions(declaration), language, mostMb };
  const wrong = [...fields].filter(([, { fault }]) => fault);
  const errors = wrong.map(([name, field]): ErrorLink => {
    const text = `${form.numbers.get(name) ?? ''} ${field.fault?.say[language] ?? ''}`.trim();
    return { text, href: targetOf(declaration, name, field) };
  });
  const missing = wrong.filter(([name, { value }]) => value === undefined && name !== scanField);
  const received = formatDate(draft.receivedOn ?? '', language);
  return {
    title: declaration.title[language],
    code: formCodeOf(declaration.service, version),
    action: paths.keyPaper(declaration.service),
    parts: pagesOf(declaration).flatMap((page) => presentPart(form, page)),
    scan: presentScan(form),
    hasMap: [...fields.values()].some(({ map }) => map),
    errors,
    lacking: missing.map(([name]) => presentField(form, name).label as string),
    lackLead: fill(keyingWords.lackLead[language], { form: declaration.title[language], date: received }),
  };
}
