import { unfitForBulk } from '../../bulk/bulk-columns.js';
import type { Rule } from '../rule.js';

/** What is sent by the hundred in one file is paid, booked, photographed and signed in for by nobody. */
const notInBulk: Rule = {
  name: 'not-in-bulk',
  check: ({ declaration }) => {
    if (declaration.bulk === undefined) return [];
    const wrong = [
      ...(declaration.fee ? ['it takes a fee'] : []),
      ...(declaration['sign-in'].submit ? ['it asks how whoever sends it has signed in'] : []),
      ...(declaration.channels.includes('web') ? [] : ['it is not offered on the web']),
      ...unfitForBulk(declaration).map((field) => `${field} fits into no cell of a file`),
    ];
    return wrong.map((why) => ({
      ...{ path: ['bulk'], on: 'key' as const, wrong: `many of it cannot be sent in one file: ${why}` },
      fix: 'take bulk out, or make that question optional',
    }));
  },
};

export const bulkRules: readonly Rule[] = [notInBulk];
