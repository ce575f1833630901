import { unfitForBulk } from '../../bulk/bulk-columns.js';
import type { Rule } from '../rule.js';

/** What another program sends by Open311 comes whole: nobody pays, signs in, or sends what no form parameter holds. */
const notByOpen311: Rule = {
  name: 'not-by-open311',
  check: ({ declaration }) => {
    const { channels, codes, fee } = declaration;
    if (codes?.open311 === undefined || !channels.includes('api')) return [];
    const { start, submit } = declaration['sign-in'];
    const wrong = [
      ...(fee ? ['it takes a fee'] : []),
      ...(submit || start !== 'none' ? ['it asks whoever sends it to sign in'] : []),
      ...unfitForBulk(declaration).map((field) => `no parameter holds ${field}`),
    ];
    return wrong.map((why) => ({
      ...{ path: ['codes', 'open311'], on: 'key' as const, wrong: `it cannot be sent by Open311: ${why}` },
      fix: 'take api out of its channels, or make that question optional',
    }));
  },
};

export const open311Rules: readonly Rule[] = [notByOpen311];
