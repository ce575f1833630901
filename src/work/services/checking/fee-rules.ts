import type { Declaration } from '../declaration/declaration.js';
import { payment } from '../declaration/fee.js';
import type { State } from '../declaration/workflow.js';
import { sayKnown } from '../near-name.js';
import type { Path } from './finding.js';
import { entriesOf, type Rule, type Said } from './rule.js';
import { sameWords } from './rules/same-words.js';

type Fee = NonNullable<Declaration['fee']>;

/** One of the two transitions that a fee names: out of the first state, and made by nobody. */
function judgeWay(fee: Fee, key: 'paid' | 'lapsed', first: readonly [string, State]): readonly Said[] {
  const [code, { can }] = first;
  const name = fee[key];
  const way = can && Object.hasOwn(can, name) ? can[name] : undefined;
  if (!way)
    return [
      {
        ...{ path: ['fee', key], wrong: `there is no transition ${name} out of ${code}, where cases begin` },
        fix: `${sayKnown(name, Object.keys(can ?? {}), 'declare it')}, or add ${name} to what ${code} can do`,
      },
    ];
  if (way.by === payment) return [];
  return [
    {
      ...{ path: ['case', 'states', code, 'can', name, 'by'], wrong: `somebody could make ${name} without a payment` },
      fix: `write by: ${payment}, so that only a payment that was read back makes it`,
    },
  ];
}

/** A case waits for its payment where it begins: its clock stands still there, and an ending takes what nobody pays for. */
const feeWaits: Rule = {
  name: 'fee-does-not-wait',
  check({ declaration: { fee, case: workflow } }) {
    const [first] = entriesOf(workflow.states);
    if (!fee || !first) return [];
    const [code, state] = first;
    const to = workflow.states[state.can?.[fee.lapsed]?.to ?? ''];
    return [
      ...judgeWay(fee, 'paid', first),
      ...judgeWay(fee, 'lapsed', first),
      ...(state.pauses
        ? []
        : [
            {
              ...{ path: ['case', 'states', code], on: 'key' as const },
              wrong: `the clock runs in ${code} while nothing is paid`,
              fix: `add pauses: true to ${code}`,
            },
          ]),
      ...(to && to.ends === undefined
        ? [
            {
              ...{ path: ['fee', 'lapsed'], wrong: `${fee.lapsed} does not end a case that nobody pays for` },
              fix: 'let it lead to a state with ends:',
            },
          ]
        : []),
    ];
  },
};

/** What only a payment makes, without a fee that would make it. */
const strayPayment: Rule = {
  name: 'stray-payment',
  check: ({ declaration: { fee, case: workflow } }) =>
    entriesOf(workflow.states).flatMap(([code, { can }], at) =>
      entriesOf(can).flatMap(([name, { by, note, decide }]) => {
        const path: Path = ['case', 'states', code, 'can', name, 'by'];
        if (![by].flat().includes(payment)) return [];
        const isOfFee = at === 0 && by === payment && (name === fee?.paid || name === fee?.lapsed);
        if (isOfFee && note !== 'required' && decide === undefined) return [];
        return {
          ...{ path, wrong: isOfFee ? `${name} asks what no payment can say` : `no payment would ever make ${name}` },
          fix: isOfFee ? 'take note and decide out of it' : 'name a role, or name it as paid or lapsed of the fee',
        };
      }),
    ),
};

const noReasons: Rule = {
  name: 'no-refund-reason',
  check: ({ declaration: { fee } }) =>
    fee && Object.keys(fee.refunds.reasons).length === 0
      ? [
          {
            path: ['fee', 'refunds', 'reasons'],
            wrong: 'a refund has no reason to give',
            fix: 'add one: code and words',
          },
        ]
      : [],
};

const noLines: Rule = {
  name: 'no-fee-line',
  check: ({ declaration: { fee } }) =>
    fee && Object.keys(fee.lines).length === 0
      ? [{ path: ['fee', 'lines'], wrong: 'the fee has no lines', fix: 'add one, or take the fee out' }]
      : [],
};

const sameLines: Rule = {
  name: 'same-words',
  check: ({ declaration: { fee } }) => sameWords(fee?.lines, ['fee', 'lines'], ({ label }) => label, ['label']),
};

export const feeRules: readonly Rule[] = [feeWaits, strayPayment, noReasons, noLines, sameLines];
