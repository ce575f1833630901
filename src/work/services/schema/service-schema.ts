import { z } from 'zod';
import { Declaration } from '../declaration/declaration.js';

/** A JSON Schema (draft 2020-12) or a part of one, as far as we read it. */
export interface JsonSchema {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

let made: JsonSchema | undefined;

/**
 * The published JSON Schema of a declaration, for editors and for other programs: its shape, with what every key means.
 * What no schema can say (labels, reachable questions, exits, expressions) only checkDeclaration says.
 */
export function serviceSchema(): JsonSchema {
  made ??= z.toJSONSchema(Declaration, { io: 'input' }) as JsonSchema;
  return made;
}
