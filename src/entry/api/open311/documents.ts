import type { Language } from '../../../platform/language/index.js';
import {
  attributesOf,
  type OfferedService,
  type SentReport,
  type ServiceRequest,
} from '../../../work/partners/index.js';
import type { Document, Node } from './document.js';

const specification = 'http://wiki.open311.org/GeoReport_v2';

interface Told {
  /** 'https://wealdham.example/open311'. */
  readonly address: string;
  readonly isTest: boolean;
  readonly changedAt: string;
}

/** Where this server is, and what it speaks. */
export const discoveryDocument = ({ address, isTest, changedAt }: Told): Document => ({
  root: 'discovery',
  of: {
    changeset: changedAt,
    contact: `The council’s website at ${new URL(address).origin} says how to write to it.`,
    key_service: 'Write to the council and say for which services. Whoever runs its Guildhall makes the key.',
    endpoints: {
      each: 'endpoint',
      items: [
        {
          ...{ specification, url: `${address}/v2`, changeset: changedAt, type: isTest ? 'test' : 'production' },
          formats: { each: 'format', items: ['text/xml', 'application/json'] },
        },
      ],
    },
  },
});

export function servicesDocument(offered: readonly OfferedService[], language: Language): Document {
  const items = offered.map(({ code, service: { declaration } }): Node => {
    const hasMore = attributesOf(declaration, language).length > 0;
    return {
      ...{ service_code: code, service_name: declaration.title[language], description: declaration.summary[language] },
      ...{ metadata: hasMore, type: 'realtime', keywords: declaration.for.join(','), group: declaration.owner },
    };
  });
  return { root: 'services', list: { each: 'service', items } };
}

export function definitionDocument({ code, service }: OfferedService, language: Language): Document {
  const items = attributesOf(service.declaration, language).map(
    (one, at): Node => ({
      ...{ variable: true, code: one.code, datatype: one.datatype, required: one.isRequired },
      ...{ datatype_description: one.howToAnswer, order: at + 1, description: one.description },
      values: { each: 'value', items: one.values.map(({ key, name }): Node => ({ key, name })) },
    }),
  );
  return { root: 'service_definition', of: { service_code: code, attributes: { each: 'attribute', items } } };
}

const requests = (items: readonly Node[]): Document => ({ root: 'service_requests', list: { each: 'request', items } });

export const requestsDocument = (told: readonly ServiceRequest[]): Document => requests(told);

export const sentDocument = (sent: SentReport): Document => requests([{ ...sent, account_id: null }]);
