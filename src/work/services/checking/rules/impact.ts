import { type ImpactGround, impactCallsOf, mustAssess } from '../../impact-grounds.js';
import { entriesOf, type Rule, type Said } from '../rule.js';

const because: Readonly<Record<ImpactGround, string>> = {
  'special-data': 'is special data',
  'official-sensitive': 'is OFFICIAL-SENSITIVE',
  'further-use': 'uses answers for something else without asking',
  'other-people': 'is about somebody else',
};

/** UK GDPR article 35: what is likely to be a high risk to people is assessed before it begins. */
const missing: Rule = {
  name: 'impact-missing',
  check: ({ declaration }) => {
    const call = declaration.impact ? undefined : impactCallsOf(declaration).find(mustAssess);
    if (!call) return [];
    const wrong = `${call.path[1]} ${because[call.ground]}, and nothing says what that means for people`;
    return [
      { path: call.path, wrong, fix: 'assess it and add impact: with assessed-on, assessed-by, review-by, risks' },
    ];
  },
};

const backwards: Rule = {
  name: 'review-before-assessment',
  check: ({ declaration: { impact } }) =>
    impact && impact['review-by'] <= impact['assessed-on']
      ? [
          {
            ...{ path: ['impact', 'review-by'], wrong: 'the review is not later than the assessment itself' },
            fix: `write a day after ${impact['assessed-on']}`,
          },
        ]
      : [],
};

/** UK GDPR article 36: where a high risk is left, the regulator is asked before anything begins. */
const unconsulted: Rule = {
  name: 'high-risk-left',
  check: ({ declaration: { impact } }) =>
    (impact?.['consulted-on'] === undefined ? (impact?.risks ?? []) : []).flatMap(({ left }, at) =>
      left === 'high'
        ? {
            path: ['impact', 'risks', at, 'left'],
            wrong: 'a high risk is left, and the regulator was not asked',
            fix: 'take more measures until less is left, or add consulted-on: with the day on which it was asked',
          }
        : [],
    ),
};

const overdue = (path: readonly string[], what: string, by: string | undefined, today: string): readonly Said[] =>
  by === undefined || by >= today
    ? []
    : [{ path, wrong: `${what} was to be reviewed by ${by}`, fix: 'review it, and write the next day of review' }];

/** Asked only where somebody checks on a day: a version that is published stays as good as it was. */
const reviews: Rule = {
  name: 'review-overdue',
  check: ({ declaration: { fields, impact }, today }) =>
    today === undefined
      ? []
      : [
          ...entriesOf(fields).flatMap(([name, question]) =>
            overdue(['fields', name, 'review-by'], `the marking of ${name}`, question['review-by'], today),
          ),
          ...overdue(['impact', 'review-by'], 'the impact assessment', impact?.['review-by'], today),
        ],
};

const early: Rule = {
  name: 'assessed-later',
  check: ({ declaration: { impact }, today }) =>
    impact && today !== undefined && impact['assessed-on'] > today
      ? [
          {
            ...{ path: ['impact', 'assessed-on'], wrong: `${impact['assessed-on']} is still to come` },
            fix: 'write the day on which it was assessed',
          },
        ]
      : [],
};

export const impactRules: readonly Rule[] = [missing, backwards, unconsulted, reviews, early];
