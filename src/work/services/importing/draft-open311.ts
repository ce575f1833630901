import { Document, isMap, isScalar, type YAMLMap } from 'yaml';
import { codeOf } from '../design/code-of.js';
import type { Kind } from '../kind.js';
import type { ListedService, ServiceAttribute, ServiceDefinition } from './open311.js';

/** A declaration that is begun: its name, and its YAML. */
export interface ImportedDraft {
  readonly service: string;
  readonly source: string;
}

const kindOf = {
  string: 'text',
  text: 'long-text',
  number: 'number',
  datetime: 'date',
  singlevaluelist: 'choice',
  multivaluelist: 'choices',
} as const satisfies Record<ServiceAttribute['type'], Kind>;

const longestSummary = 280;
/** A question's name is made of so many of its first words. */
const mostWords = 5;

/** As many whole sentences as a summary may have. */
function summaryOf({ description, name }: ListedService): string {
  const sentences = (description || name).match(/[^.!?]+[.!?]*/g) ?? [];
  let summary = '';
  for (const sentence of sentences) {
    if (summary !== '' && summary.length + sentence.length > longestSummary) break;
    summary += sentence;
  }
  return summary.trim().slice(0, longestSummary);
}

/** What every report of Open311 has, with what we know of it. */
const everyReport = {
  location: {
    type: 'location',
    label: { en: 'Where is it?', cy: 'Ble mae e?' },
    mark: 'personal',
    about: 'reporter',
    need: { en: 'To find what is reported', cy: 'Er mwyn dod o hyd i’r hyn y rhoddir gwybod amdano' },
    keep: '2 years after closed',
  },
  description: {
    type: 'long-text',
    label: { en: 'What is wrong?', cy: 'Beth sydd o’i le?' },
    mark: 'personal',
    about: 'reporter',
    need: { en: 'To know what to do about it', cy: 'Er mwyn gwybod beth i’w wneud yn ei gylch' },
    keep: '2 years after closed',
  },
  email: {
    type: 'email',
    label: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
    optional: true,
    mark: 'personal',
    about: 'reporter',
    need: { en: 'To say what happened', cy: 'Er mwyn dweud beth ddigwyddodd' },
    keep: '2 years after closed',
  },
} as const;

function fieldOf({ type, description, isRequired, values, code }: ServiceAttribute) {
  const taken: string[] = [];
  const options = values.map(({ key, name }) => {
    const option = codeOf(name || key, { otherwise: 'option', taken });
    taken.push(option);
    return [option, { en: name || key }] as const;
  });
  return {
    type: kindOf[type],
    label: { en: description || code },
    ...(isRequired ? {} : { optional: true }),
    ...(options.length > 0 ? { of: Object.fromEntries(options) } : {}),
  };
}

function fieldsOf({ attributes }: ServiceDefinition) {
  const taken: string[] = Object.keys(everyReport);
  return attributes
    .filter(({ isAsked }) => isAsked)
    .map((attribute) => {
      const words = attribute.description.split(' ').slice(0, mostWords).join(' ');
      const name = codeOf(words, { joint: '_', otherwise: 'answer', taken });
      taken.push(name);
      return { name, attribute, field: fieldOf(attribute) };
    });
}

const workflow = (team: string) => ({
  clock: {
    promise: '10 working days',
    told: {
      en: 'We aim to finish it within ten working days.',
      cy: 'Ein nod yw ei orffen o fewn deg diwrnod gwaith.',
    },
  },
  states: {
    received: {
      label: { en: 'Received', cy: 'Wedi dod i law' },
      team,
      can: {
        finish: { to: 'finished', by: team, label: { en: 'Finish', cy: 'Gorffen' } },
        refuse: { to: 'refused', by: team, note: 'required', label: { en: 'Refuse', cy: 'Gwrthod' } },
      },
    },
    finished: { ends: 'done', label: { en: 'Finished', cy: 'Wedi’i orffen' } },
    refused: { ends: 'refused', label: { en: 'Refused', cy: 'Wedi’i wrthod' } },
  },
  sees: { [team]: Object.keys(everyReport) },
});

const isKey = (key: unknown, name: string): boolean => isScalar(key) && key.value === name;

/** Says beside each field which attribute it came from, so that both can be joined again. */
function noteCodes(document: Document, fields: ReturnType<typeof fieldsOf>): void {
  const map = document.get('fields');
  if (!isMap(map)) return;
  for (const { name, attribute } of fields) {
    const pair = (map as YAMLMap).items.find(({ key }) => isKey(key, name));
    if (pair && isScalar(pair.key)) pair.key.commentBefore = ` Open311: ${attribute.code}`;
  }
}

/**
 * Begins a declaration from what an Open311 server said of a service. What Open311 does not say stays open, for `service check` to
 * ask: Welsh, the marking, need and retention of its own questions, purpose and law, risks, measures and open data.
 */
export function draftOpen311(
  listed: ListedService,
  definition: ServiceDefinition | undefined,
  { owner, taken = [] }: { readonly owner: string; readonly taken?: readonly string[] },
): ImportedDraft {
  const service = codeOf(listed.name, { otherwise: 'service', taken });
  const fields = definition ? fieldsOf(definition) : [];
  const said = definition?.attributes.filter(({ isAsked }) => !isAsked) ?? [];
  const { location, description, email } = everyReport;
  const document = new Document({
    service,
    title: { en: listed.name },
    summary: { en: summaryOf(listed) },
    owner,
    teams: [owner],
    codes: { open311: listed.code },
    'sign-in': { start: 'none' },
    channels: ['web', 'phone', 'desk'],
    fields: {
      ...{ location, description },
      ...Object.fromEntries(fields.map(({ name, field }) => [name, field])),
      email,
    },
    pages: ['location', 'description', ...fields.map(({ name }) => name), 'email'],
    case: workflow(owner),
    costs: { [owner]: 'effort timed on the case' },
  });
  noteCodes(document, fields);
  const notes = [
    `Begun from an Open311 list: ${listed.code}${listed.group === '' ? '' : `, ${listed.group}`}.`,
    `It said: ${listed.description}`,
    ...said.map((one) => `Its form said: ${one.description}`),
  ];
  document.commentBefore = notes.map((note) => ` ${note}`).join('\n');
  return { service, source: document.toString({ lineWidth: 120 }) };
}
