import type { Purpose } from '../../declaration/purpose.js';
import { entriesOf, type Rule, type Said } from '../rule.js';

const lacking = (purpose: Purpose | undefined, path: Said['path']): readonly Said[] =>
  purpose === undefined || purpose.dpv !== undefined
    ? []
    : [
        {
          ...{ path, on: 'key' as const, wrong: `${purpose.id} has no purpose of the Data Privacy Vocabulary` },
          fix: 'add dpv: https://w3id.org/dpv#RequestedServiceProvision where somebody asks for a service, or another of the list in the guide',
        },
      ];

/** Versions that were published before it was asked for go on without. */
const withoutDpv: Rule = {
  name: 'purpose-without-dpv',
  check: ({ declaration: { purpose, fields } }) => [
    ...lacking(purpose, ['purpose']),
    ...entriesOf(fields).flatMap(([name, field]) => lacking(field.purpose, ['fields', name, 'purpose'])),
  ],
};

export const purposeRules: readonly Rule[] = [withoutDpv];
