import { XMLParser } from 'fast-xml-parser';
import { attributeTypes, type ListedService, type ServiceAttribute, type ServiceDefinition } from './open311.js';

type Node = Readonly<Record<string, unknown>>;

/** What a file turned out to be. */
export type Open311File =
  | { readonly is: 'services'; readonly services: readonly ListedService[] }
  | { readonly is: 'definition'; readonly definition: ServiceDefinition }
  | { readonly is: 'neither'; readonly wrong: string };

const longest = 5_000_000;
const many = new Set(['service', 'attribute', 'value']);
const parser = new XMLParser({ parseTagValue: false, isArray: (name) => many.has(name), trimValues: true });

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const nodesOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** Words of a city's, without the HTML that many put into them, on one line. */
function textOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  const text = String(value).slice(0, 20_000);
  return text
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const isTrue = (value: unknown): boolean => textOf(value).toLowerCase() === 'true';

function toService(node: Node): ListedService | undefined {
  const [code, name] = [textOf(node.service_code), textOf(node.service_name)];
  if (code === '' || name === '') return undefined;
  const keywords = textOf(node.keywords).split(',');
  return {
    ...{ code, name, description: textOf(node.description), group: textOf(node.group) },
    keywords: keywords.map((word) => word.trim()).filter((word) => word !== ''),
  };
}

/** XML puts what repeats into a container ('values/value'), JSON a bare list. */
const listed = (holder: unknown, name: string): readonly Node[] =>
  Array.isArray(holder) ? nodesOf(holder) : nodesOf(isNode(holder) ? holder[name] : undefined);

function toAttribute(node: Node): ServiceAttribute | undefined {
  const code = textOf(node.code);
  const type = attributeTypes.find((one) => one === textOf(node.datatype));
  if (code === '' || !type) return undefined;
  return {
    ...{ code, type, isAsked: isTrue(node.variable), isRequired: isTrue(node.required) },
    ...{ order: Number(textOf(node.order)) || 0, description: textOf(node.description) },
    values: listed(node.values, 'value').map(({ key, name }) => ({ key: textOf(key), name: textOf(name) })),
  };
}

function toDefinition(node: Node): Open311File {
  const code = textOf(node.service_code);
  if (code === '') return { is: 'neither', wrong: 'the definition has no service_code' };
  const read = listed(node.attributes, 'attribute').flatMap((one) => toAttribute(one) ?? []);
  return {
    is: 'definition',
    definition: { code, attributes: [...read].sort((one, other) => one.order - other.order) },
  };
}

function fromPlain(plain: unknown): Open311File {
  const services = Array.isArray(plain) ? plain : isNode(plain) ? (plain.services ?? undefined) : undefined;
  if (services !== undefined) {
    const read = listed(services, 'service').flatMap((node) => toService(node) ?? []);
    return read.length > 0 ? { is: 'services', services: read } : { is: 'neither', wrong: 'it lists no services' };
  }
  if (!isNode(plain)) return { is: 'neither', wrong: 'it is neither a list of services nor a definition' };
  const definition = isNode(plain.service_definition) ? plain.service_definition : plain;
  if (definition.attributes !== undefined) return toDefinition(definition);
  return { is: 'neither', wrong: 'it is neither a list of services nor a definition' };
}

/**
 * Reads what a city's Open311 server said of its services (GeoReport v2): the reply of `services` or of `services/CODE`, as XML or
 * JSON. What has no code, no name or an unknown datatype is left out. An XML file with a document type is not read: it could name
 * other files, or grow without end. Never throws.
 */
export function readOpen311(text: string): Open311File {
  if (text.length > longest) return { is: 'neither', wrong: 'it is longer than 5 MB' };
  const source = text.replace(/^\uFEFF/, '').trimStart();
  if (/<!(DOCTYPE|ENTITY)/i.test(source))
    return { is: 'neither', wrong: 'it declares a document type, which is not read' };
  try {
    return fromPlain(source.startsWith('<') ? parser.parse(source, true) : JSON.parse(source));
  } catch (fault) {
    const said = fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : '';
    return { is: 'neither', wrong: `it cannot be read as XML or JSON (${said.slice(0, 120)})` };
  }
}
