import type { SearchRefusal } from '../../../../foundation/assurance/index.js';
import { mostFound } from '../../../../foundation/vault/index.js';
import { formatList, type Language } from '../../../../platform/language/index.js';
import type { Case } from '../../../../work/cases/index.js';
import type { Caller } from '../../../../work/journeys/index.js';
import { type Kind, kinds } from '../../../../work/services/index.js';
import { type ErrorLink, type FieldProps, fieldTarget } from '../../../components/index.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { sayRefusal } from '../acts/refusals.js';
import { type Named, presentLines, type QueueLine } from '../queue/present-line.js';
import { isRiskRefusal, type RiskAsked } from '../risk/asked.js';
import type { Way } from './list-ways.js';
import type { Reason } from './reasons.js';
import { findWords } from './words.js';

export interface Tried {
  readonly caller: Caller;
  readonly reason: Reason | undefined;
  /** What was found, or why nothing was looked for; undefined where something was still missing. */
  readonly found:
    | { readonly names: Named; readonly cases: readonly Case[] }
    | { readonly refused: SearchRefusal; readonly asked: RiskAsked | undefined }
    | undefined;
}

export interface FindView {
  /** By service: by what somebody may be looked for, each a link. */
  readonly choices: readonly {
    readonly service: string;
    readonly ways: readonly { readonly text: string; readonly href: string }[];
  }[];
  /** The questions of the chosen way. */
  readonly asked:
    | {
        readonly code: string;
        readonly service: string;
        readonly by: string;
        readonly fields: readonly (FieldProps & { readonly kind: Kind })[];
        readonly reason: Reason | undefined;
        readonly reasonError: string | undefined;
      }
    | undefined;
  readonly errors: readonly ErrorLink[];
  readonly lines: readonly QueueLine[] | undefined;
  /** What is asked of the officer before they are told what was found. */
  readonly askedFirst: RiskAsked | undefined;
  /** A search names no more than so many: there may be others. */
  readonly mayBeMore: boolean;
}

interface ToPresent {
  readonly ways: readonly Way[];
  readonly way: Way | undefined;
  readonly tried?: Tried;
}

const labelsOf = ({ service, fields }: Way, language: Language): string =>
  formatList(
    fields.map((field) => {
      const label = service.declaration.fields[field]?.label[language] ?? field;
      return fields.length > 1 ? `“${label}”` : label;
    }),
    language,
  );

/** What the page asks, and what came of asking, in the reader's language. */
export function presentFind(request: PageRequest, { ways, way, tried }: ToPresent): FindView {
  const { language } = request;
  const found = tried?.found && 'cases' in tried.found ? tried.found : undefined;
  const refused = tried?.found && 'refused' in tried.found ? tried.found.refused : undefined;
  const says = refused && (isRiskRefusal(refused) ? sayRefusal(refused) : findWords[refused]);
  const lacksReason = tried?.caller.value !== undefined && tried.reason === undefined;
  const reasonError = lacksReason ? findWords.reasonMissing[language] : undefined;
  return {
    choices: presentChoices(ways, language),
    asked: way && {
      code: way.code,
      service: way.service.declaration.title[language],
      by: labelsOf(way, language),
      fields: way.fields.flatMap((field) => presentField(request, way, field, tried)),
      reason: tried?.reason,
      reasonError,
    },
    errors: [
      ...(way ? presentFaults(way, tried, language) : []),
      ...(reasonError ? [{ text: reasonError, href: '#reason' }] : []),
      ...(says ? [{ text: says[language] }] : []),
    ],
    askedFirst: tried?.found && 'refused' in tried.found ? tried.found.asked : undefined,
    lines: found && presentLines(request, found.names, found.cases),
    mayBeMore: (found?.cases.length ?? 0) >= mostFound,
  };
}

function presentChoices(ways: readonly Way[], language: Language): FindView['choices'] {
  const services = [...new Set(ways.map(({ service }) => service))];
  return services.map((service) => ({
    service: service.declaration.title[language],
    ways: ways
      .filter((way) => way.service === service)
      .map((way) => ({ text: labelsOf(way, language), href: `${paths.findCaller}?by=${way.code}` })),
  }));
}

function presentField({ form, language }: PageRequest, { service }: Way, name: string, tried: Tried | undefined) {
  const question = service.declaration.fields[name];
  if (!question) return [];
  const fault = tried?.caller.faults.find((one) => one.field === name);
  const addresses = tried?.caller.addresses.get(name);
  return [
    {
      ...{ kind: question.type, name, label: question.label[language], language, isAboutUser: false },
      options: Object.entries(question.of ?? {}).map(([value, text]) => ({ value, text: text[language] })),
      value: tried && form.again(name, kinds[question.type].parts),
      error: fault && { text: fault.say[language], parts: fault.parts },
      addresses: addresses && {
        ...addresses,
        found: addresses.found.map(({ id, line, town, postcode }) => ({ id, text: `${line}, ${town}, ${postcode}` })),
      },
    },
  ];
}

function presentFaults({ service }: Way, tried: Tried | undefined, language: Language): readonly ErrorLink[] {
  return (tried?.caller.faults ?? []).map(({ field, say, parts }) => {
    const kind = service.declaration.fields[field]?.type ?? 'text';
    return { text: say[language], href: `#${fieldTarget(kind, field, parts?.[0])}` };
  });
}
