import { z } from 'zod';

const slug = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'is a name of lower-case letters, digits and -');
const code = z.string().regex(/^[a-z][a-z0-9_-]{0,62}$/, 'is a code of the service');
const theirs = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} _.:/#-]{0,99}$/u, 'is a code of theirs: letters, digits and any of _ . : / # -');
const name = z.string().regex(/^[A-Za-z_][\w.-]{0,62}$/, 'is a name as JSON objects have it');
const parameter = z.union([name, z.string().regex(/^attribute\[[^\]]{1,100}\]$/, 'is attribute[CODE]')]);
const listName = z.union([name, z.literal('')]);

const tells = z
  .strictObject({
    case: name.default('case'),
    id: name.default('id'),
    state: name.default('state'),
    version: name.default('version'),
    at: name.default('at'),
  })
  .prefault({});
const hears = z
  .strictObject({
    list: listName.default('cases'),
    case: name.default('case'),
    id: name.default('id'),
    state: name.default('state'),
    version: name.default('version'),
    at: name.default('at'),
    note: name.default('note'),
    next: name.default('next'),
  })
  .prefault({});

/** What a connector's document holds. `docs/how-to/connect-a-system.md` tells it to whoever writes one. */
export const connectorSchema = z.strictObject({
  connector: slug,
  service: code,
  /** What it does for the case there, for the officers who compare: in both languages. */
  title: z.strictObject({ en: z.string().min(1).max(100), cy: z.string().min(1).max(100) }),
  by: z.enum(['http', 'folder', 'open311']),
  address: z.string().max(1000).optional(),
  clearance: z.enum(['open', 'internal']),
  asks: code,
  states: z.record(code, theirs),
  fields: z.record(code, parameter).default({}),
  takes: z.record(theirs, code).default({}),
  ignores: z.array(theirs).max(100).default([]),
  /** Of Open311: their service_code and jurisdiction, whether they have the updates extension,
   * whether they make one of a request that is sent twice, and with which answers theirs become ours. */
  code: theirs.optional(),
  jurisdiction: theirs.optional(),
  updates: z.boolean().default(true),
  once: z.boolean().default(false),
  opens: z.record(code, z.string().max(200)).optional(),
  tells,
  hears,
});

/** One system that stays, as its document declares it. */
export type Declared = z.infer<typeof connectorSchema>;

export interface Connector {
  readonly name: string;
  readonly declared: Declared;
  readonly text: string;
  readonly setAt: Date;
  readonly endedAt: Date | undefined;
  readonly version: number;
}

/** Whether a state of theirs is one that the document knows. */
export const isKnownState = ({ states, takes, ignores }: Declared, state: string): boolean =>
  Object.values(states).includes(state) || Object.hasOwn(takes, state) || ignores.includes(state);

/** What a state of ours is called there; undefined for one that they are not told. */
export const stateThere = ({ states }: Declared, ours: string): string | undefined =>
  Object.hasOwn(states, ours) ? states[ours] : undefined;

/** The transition that a state of theirs asks for; undefined for one that moves nothing here. */
export const transitionFor = ({ takes }: Declared, theirs: string): string | undefined =>
  Object.hasOwn(takes, theirs) ? takes[theirs] : undefined;

export const connectorStream = (connector: string): string => `connector:${connector}`;

/** One thing that is wrong with a document: where, what and how to mend it. */
export interface ConnectorFinding {
  readonly line: number;
  readonly column: number;
  readonly wrong: string;
  readonly fix: string;
}
