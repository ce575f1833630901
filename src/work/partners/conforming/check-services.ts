import type { AskServer, Notes, Reply } from './finding.js';
import { isNode, listIn, type Node, namesOf, readJson, readXml, textIn } from './read-reply.js';

const types = new Set(['realtime', 'batch', 'blackbox']);
const datatypes = new Set(['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist']);
const isFlag = (text: string): boolean => text === 'true' || text === 'false';

/** What every reply in XML keeps. @returns its root */
export function checkXml(notes: Notes, path: string, reply: Reply): Node | undefined {
  const call = `GET ${path}`;
  notes.must(`${call}: answers 200`, reply.status === 200, `it answers ${reply.status}`);
  notes.must(`${call}: is text/xml`, /^text\/xml\b/i.test(reply.type), `it is ${reply.type || 'of no type'}`);
  notes.should(
    `${call}: says charset=utf-8`,
    /charset="?utf-8/i.test(reply.type),
    `it is ${reply.type || 'of no type'}`,
  );
  notes.should(`${call}: begins as XML does`, /^\uFEFF?<\?xml [^>]*\?>/.test(reply.text), 'the declaration is missing');
  const root = readXml(reply);
  notes.must(`${call}: can be read as XML`, root !== undefined, 'it is not well formed, or declares a document type');
  return root;
}

/** Every refusal has its status and says why in the form that was asked for. */
export function checkRefusal(notes: Notes, call: string, reply: Reply, status: number): void {
  notes.must(`${call}: answers ${status}`, reply.status === status, `it answers ${reply.status}`);
  const errors = listIn(readXml(reply), 'errors', 'error');
  const isSaid = errors?.some((one) => textIn(one, 'code') !== '' && textIn(one, 'description') !== '');
  notes.must(`${call}: says why as errors with code and description`, isSaid === true, 'it says it otherwise');
}

async function checkJson(notes: Notes, ask: AskServer, listed: readonly Node[]): Promise<void> {
  const reply = await ask('services.json');
  if (reply.status === 404) return notes.untried('GET services.json', 'JSON is not offered');
  notes.must('GET services.json: is application/json', /^application\/json\b/i.test(reply.type), `it is ${reply.type}`);
  const plain = readJson(reply);
  const isList = Array.isArray(plain);
  notes.must('GET services.json: is a bare list', isList, 'it is wrapped in something');
  const services = isList ? plain.filter(isNode) : [];
  const wrong = namesOf(services, 'service_code', (one) => typeof one.service_code === 'string');
  notes.must('GET services.json: each service_code is a string', wrong === undefined, wrong);
  const unflagged = namesOf(services, 'service_code', (one) => typeof one.metadata === 'boolean');
  notes.must('GET services.json: each metadata is true or false', unflagged === undefined, unflagged);
  const codes = (all: readonly Node[]) =>
    all
      .map((one) => textIn(one, 'service_code'))
      .sort()
      .join('\n');
  notes.must('GET services.json: lists the services of the XML', codes(services) === codes(listed), 'the lists differ');
}

async function checkDefinition(notes: Notes, ask: AskServer, code: string): Promise<void> {
  const call = 'GET services/CODE.xml';
  const root = checkXml(notes, 'services/CODE.xml', await ask(`services/${encodeURIComponent(code)}.xml`));
  const held = root?.service_definition;
  notes.must(`${call}: is a service_definition`, isNode(held), 'its root is another');
  if (!isNode(held)) return;
  notes.must(
    `${call}: names the service that was asked for`,
    textIn(held, 'service_code') === code,
    'it names another',
  );
  const attributes = listIn(held, 'attributes', 'attribute') ?? [];
  const each = (what: string, holds: (one: Node) => boolean) => {
    const wrong = namesOf(attributes, 'code', holds);
    notes.must(`${call}: each attribute ${what}`, wrong === undefined, wrong);
  };
  each('has a code', (one) => textIn(one, 'code') !== '');
  each(
    'says whether it is variable and required',
    (one) => isFlag(textIn(one, 'variable')) && isFlag(textIn(one, 'required')),
  );
  each('has a known datatype', (one) => datatypes.has(textIn(one, 'datatype')));
  each('of a list has values with key and name', (one) => {
    const isList = textIn(one, 'datatype').endsWith('list') && textIn(one, 'variable') === 'true';
    const values = isNode(one.values) ? (listIn(one, 'values', 'value') ?? []) : [];
    return (
      !isList ||
      (values.length > 0 && values.every((value) => textIn(value, 'key') !== '' && textIn(value, 'name') !== ''))
    );
  });
  const orders = attributes.map((one) => textIn(one, 'order'));
  const isOrdered = orders.every((order) => /^[1-9]\d*$/.test(order)) && new Set(orders).size === orders.length;
  notes.should(`${call}: attributes have an order of their own each`, isOrdered, 'an order is missing or stands twice');
}

/** Looks at the list of services and a definition. @returns the codes of services */
export async function checkServices(notes: Notes, ask: AskServer): Promise<readonly string[]> {
  const root = checkXml(notes, 'services.xml', await ask('services.xml'));
  const services = listIn(root, 'services', 'service');
  notes.must('GET services.xml: is services with service', services !== undefined, 'its root is another');
  if (!services) return [];
  const each = (what: string, holds: (one: Node) => boolean) => {
    const wrong = namesOf(services, 'service_code', holds);
    notes.must(`GET services.xml: each service ${what}`, wrong === undefined, wrong);
  };
  each('has a service_code', (one) => textIn(one, 'service_code') !== '');
  each('has a service_name', (one) => textIn(one, 'service_name') !== '');
  each('says true or false in metadata', (one) => isFlag(textIn(one, 'metadata')));
  each('is realtime, batch or blackbox', (one) => types.has(textIn(one, 'type')));
  const codes = services.map((one) => textIn(one, 'service_code'));
  notes.must(
    'GET services.xml: each service_code stands once',
    new Set(codes).size === codes.length,
    'one stands twice',
  );
  const undescribed = namesOf(services, 'service_code', (one) => textIn(one, 'description') !== '');
  notes.should('GET services.xml: each service has a description', undescribed === undefined, undescribed);
  await checkJson(notes, ask, services);
  const defined = services.find((one) => textIn(one, 'metadata') === 'true');
  if (defined) await checkDefinition(notes, ask, textIn(defined, 'service_code'));
  else notes.untried('GET services/CODE.xml', 'no service has a definition');
  checkRefusal(notes, 'GET services/CODE.xml of no service', await ask('services/no-such-service-0.xml'), 404);
  return codes;
}
