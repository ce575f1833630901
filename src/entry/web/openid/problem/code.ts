import { type RefusalCode, refusalCodes } from '../../../../foundation/people/index.js';

/** Every reason for which somebody is not signed in by a provider, as the address of its page has it. */
export const problemCodes = [...refusalCodes, 'held', 'person-changed', 'no-group', 'no-name', 'left'] as const;
export type ProblemCode = RefusalCode | 'held' | 'person-changed' | 'no-group' | 'no-name' | 'left';
