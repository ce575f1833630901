import type * as Cedar from '@cedar-policy/cedar-wasm/nodejs';

/** The words that policies may use, as the published declarations have them. */
export interface Vocabulary {
  readonly roles: readonly string[];
  readonly services: readonly string[];
}

export const markNames = ['open', 'internal', 'personal', 'special'] as const;
export const handlingNames = ['OFFICIAL', 'OFFICIAL-SENSITIVE'] as const;
export const actionNames = ['see', 'search', 'export', 'link'] as const;

/** Who may take away, in bulk, what their other roles see. A standing policy names it, whatever is published. */
export const exportRole = 'data-exporter';
/** Who may say that a request belongs to somebody's account. A standing policy names them, whatever is published. */
const linkRoles = ['contact-team', 'help-desk'] as const;

type Schema = Cedar.SchemaJson<string>;
type Field = Cedar.TypeOfAttribute<string>;

const entity = (name: string): Field => ({ type: 'Entity', name });
const setOf = (name: string): Field => ({ type: 'Set', element: entity(name) });
const record = (attributes: Record<string, Field>) => ({ type: 'Record' as const, attributes });
/** Cedar has no empty list of names. */
const oneOf = (names: readonly string[]) => ({ enum: names.length > 0 ? [...names] : ['(none)'] });

const principals = {
  Officer: { shape: record({ roles: setOf('Role'), trained: setOf('Handling'), partner: { type: 'Boolean' } }) },
  System: { shape: record({ roles: setOf('Role') }) },
  Client: { shape: record({ roles: setOf('Role'), partner: { type: 'Boolean' } }) },
  Resident: {},
  Delegate: { shape: record({ roles: setOf('Role') }) },
};

const applies = {
  principalTypes: Object.keys(principals),
  resourceTypes: ['DataClass'],
  context: record({
    ...{ purpose: { type: 'String' }, hasCase: { type: 'Boolean' }, onBehalfOf: { type: 'Boolean' } },
    ...{ basis: { type: 'String' }, chosen: { type: 'Boolean' }, objected: { type: 'Boolean' } },
    ...{ breakGlass: { type: 'Boolean' }, agreed: { type: 'Boolean' } },
  }),
};

/**
 * What policies are checked against. A data class is what answers of one service have in common: mark, handling and who
 * is granted them: for every purpose (`roles`), or for one alone (a tag named like the purpose).
 */
export const policySchema = ({ roles, services }: Vocabulary): Schema => ({
  '': {
    entityTypes: {
      ...principals,
      Role: oneOf([...new Set([...roles, exportRole, ...linkRoles])]),
      Service: oneOf(services),
      Mark: oneOf(markNames),
      Handling: oneOf(handlingNames),
      DataClass: {
        shape: record({
          ...{ service: entity('Service'), mark: entity('Mark'), handling: entity('Handling') },
          roles: setOf('Role'),
        }),
        tags: setOf('Role'),
      },
    },
    actions: Object.fromEntries(actionNames.map((name) => [name, { appliesTo: applies }])),
  },
});
