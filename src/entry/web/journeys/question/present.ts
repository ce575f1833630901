import { formatList, type Language } from '../../../../platform/language/index.js';
import type { AskedField, AskedPage, Journey } from '../../../../work/journeys/index.js';
import { principalOf } from '../../../../work/services/index.js';
import { type ErrorLink, fieldTarget } from '../../../components/index.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import type { Asked, QuestionView } from './view.js';

export interface HowAsked {
  readonly isChange: boolean;
  readonly is?: 'wrong' | 'search' | 'kept';
}

/** A question's URL, with how it is to be shown; never with what was typed. */
export function questionUrl(service: string, page: string, { isChange, is }: HowAsked): string {
  const query = new URLSearchParams({ ...(isChange ? { change: 'yes' } : {}), ...(is ? { is } : {}) });
  const path = paths.question(service, page);
  return query.size > 0 ? `${path}?${query}` : path;
}

interface ToPresent {
  readonly journey: Journey;
  readonly page: AskedPage;
}

export function presentQuestion(request: PageRequest, { journey, page }: ToPresent): QuestionView {
  const { language, query } = request;
  const { declaration } = journey.service;
  const { service } = declaration;
  const isChange = query.change === 'yes';
  const previous = page.previous ? questionUrl(service, page.previous, { isChange: false }) : paths.service(service);
  const labels = page.fields.map(({ question }) => question.label[language]);
  return {
    title: page.title?.[language] ?? (labels.length === 1 ? (labels[0] ?? '') : formatList(labels, language)),
    service: declaration.title[language],
    back: isChange ? paths.checkAnswers(service) : previous,
    action: questionUrl(service, page.id, { isChange, ...(query.is === 'wrong' ? { is: query.is } : {}) }),
    fields: page.fields.map((field) => presentField(journey, field, language)),
    errors: page.fields.flatMap((field) => presentFault(field, language)),
  };
}

function presentField(journey: Journey, asked: AskedField, language: Language): Asked {
  const { name, question, value, fault, addresses } = asked;
  const about = question.about;
  const options = Object.entries(question.of ?? {}).map(([code, text]) => ({ value: code, text: text[language] }));
  return {
    kind: question.type,
    name,
    label: question.label[language],
    hint: question.hint?.[language],
    value,
    error: fault && { text: fault.say[language], parts: fault.parts },
    language,
    optional: question.optional,
    options,
    limit: question.limit,
    addresses: addresses && {
      found: addresses.map(({ id, line, town, postcode }) => ({ id, text: `${line}, ${town}, ${postcode}` })),
    },
    isAboutUser: about === undefined || about === principalOf(journey.service.declaration),
  };
}

function presentFault({ name, question, fault }: AskedField, language: Language): ErrorLink[] {
  if (!fault) return [];
  return [{ text: fault.say[language], href: `#${fieldTarget(question.type, name, fault.parts?.[0])}` }];
}
