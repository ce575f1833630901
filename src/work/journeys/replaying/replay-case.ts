import { contentOf } from '../../../platform/sealed/content-of.js';
import {
  type Answers,
  type Asking,
  type Compiled,
  calculate,
  hangsOnSealed,
  isAsked,
  isSealed,
  pagesOf,
  promiseOf,
  refusalOf,
} from '../../services/index.js';
import type { EffectKey } from './replay.js';

/** The way that given answers lead through a service, and what was worked out on it. */
function walkThrough(service: Compiled, given: Answers, asking: Asking) {
  let known: Answers = {};
  const asked = new Set<string>();
  for (const field of pagesOf(service.declaration).flatMap(({ ask }) => ask)) {
    // Most are asked of everybody: what is worked out on the way matters to the others alone.
    const isForAll = !service.expressions.has(`fields/${field}/ask-if`);
    if (!isForAll && !isAsked(service, field, calculate(service, known, asking), asking)) continue;
    asked.add(field);
    const answer = Object.hasOwn(given, field) ? given[field] : undefined;
    if (answer) known = { ...known, [field]: answer };
  }
  return { asked, answers: calculate(service, known, asking) };
}

export interface CaseEffect {
  readonly key: EffectKey;
  /** The difference of an amount, in pence. */
  readonly difference?: number;
}

const answerOf = (answers: Answers, field: string): unknown => {
  const answer = Object.hasOwn(answers, field) ? answers[field] : undefined;
  return answer && contentOf(answer);
};

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function changedValues(old: Answers, next: Answers, service: Compiled): readonly CaseEffect[] {
  return service.calculated.flatMap((field): readonly CaseEffect[] => {
    const [was, is] = [answerOf(old, field), answerOf(next, field)];
    if (isAlike(was, is)) return [];
    const isMoney = service.declaration.fields[field]?.type === 'money';
    const difference = isMoney ? { difference: Number(is ?? 0) - Number(was ?? 0) } : {};
    return [{ key: `changed:${field}`, ...difference }];
  });
}

/**
 * What a design would do otherwise to a case than the version that it began under, with the answers that it has, as of the day on
 * which it was opened. Values are compared here and go no further: what comes out are keys and differences of amounts.
 */
export function replayCase(old: Compiled, next: Compiled, given: Answers, asking: Asking): readonly CaseEffect[] {
  const [was, is] = [walkThrough(old, given, asking), walkThrough(next, given, asking)];
  const firstOf = ({ declaration }: Compiled) => Object.keys(declaration.case.states)[0];
  return [
    ...[...is.asked].filter((field) => !was.asked.has(field)).map((field) => ({ key: `asked:${field}` })),
    ...[...was.asked].filter((field) => !is.asked.has(field)).map((field) => ({ key: `not-asked:${field}` })),
    ...[...is.asked]
      .filter(
        (field) =>
          Object.hasOwn(is.answers, field) &&
          refusalOf(next, field, is.answers, asking) !== undefined &&
          (!Object.hasOwn(old.declaration.fields, field) || refusalOf(old, field, was.answers, asking) === undefined),
      )
      .map((field) => ({ key: `refused:${field}` })),
    ...changedValues(was.answers, is.answers, next),
    ...(promiseOf(old, was.answers, asking) === promiseOf(next, is.answers, asking) ? [] : [{ key: 'due' }]),
    ...(firstOf(old) === firstOf(next) ? [] : [{ key: 'state' }]),
  ];
}

/** The expressions of a service that decide on an effect. */
function expressionsOf({ expressions }: Compiled, key: EffectKey): readonly string[] {
  const [kind = '', field = ''] = key.split(':');
  const begins = kind === 'due' ? ['case/clock/sooner/'] : kind === 'state' ? [] : [`fields/${field}/`];
  return [...expressions.keys()].filter((each) => begins.some((start) => each.startsWith(start)));
}

const isMarkedSealed = ({ declaration }: Compiled, field: string): boolean =>
  Object.hasOwn(declaration.fields, field) && isSealed(declaration.fields[field]?.mark ?? 'special');

/** Whether an effect tells anything of sealed answers, by either version: whether something is asked too, where that hangs on one. */
export const tellsOfSealed = (services: readonly Compiled[], key: EffectKey): boolean =>
  services.some((service) => {
    const [kind, field = ''] = key.split(':');
    const isOfValue = kind === 'refused' || kind === 'changed';
    return (isOfValue && isMarkedSealed(service, field)) || hangsOnSealed(service, expressionsOf(service, key));
  });
