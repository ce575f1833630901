import type { Declaration } from '../../declaration/declaration.js';
import type { State } from '../../declaration/workflow.js';
import { type Change, isAlike } from './change.js';

function compareSteps(before: State | undefined, after: State): readonly Change[] {
  const [was, is] = [before?.can ?? {}, after.can ?? {}];
  const gone = Object.entries(was).filter(([name]) => !Object.hasOwn(is, name));
  return [
    ...Object.entries(is).flatMap(([name, step]): readonly Change[] => {
      const old = Object.hasOwn(was, name) ? was[name] : undefined;
      if (!old) return [{ to: 'officers', kind: 'step-added', about: step.label }];
      return isAlike(old, step) ? [] : [{ to: 'officers', kind: 'step-changed', about: step.label }];
    }),
    ...gone.map(([, { label }]): Change => ({ to: 'officers', kind: 'step-gone', about: label })),
  ];
}

const withoutSteps = ({ can: _can, ...rest }: State) => rest;

function compareStates(before: Declaration, after: Declaration): readonly Change[] {
  const [was, is] = [before.case.states, after.case.states];
  const gone = Object.entries(was).filter(([name]) => !Object.hasOwn(is, name));
  return [
    ...Object.entries(is).flatMap(([name, state]): readonly Change[] => {
      const old = Object.hasOwn(was, name) ? was[name] : undefined;
      if (!old) return [{ to: 'officers', kind: 'state-added', about: state.label }];
      const own = isAlike(withoutSteps(old), withoutSteps(state));
      return [
        ...(own ? [] : [{ to: 'officers', kind: 'state-changed', about: state.label } as const]),
        ...compareSteps(old, state),
      ];
    }),
    ...gone.map(([, { label }]): Change => ({ to: 'officers', kind: 'state-gone', about: label })),
  ];
}

/** Which role may look at more, and which at less, than it may now. */
function compareSight(before: Declaration, after: Declaration): readonly Change[] {
  const [was, is] = [before.case.sees, after.case.sees];
  const roles = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const label = (name: string) => (after.fields[name] ?? before.fields[name])?.label;
  return roles.flatMap((role): readonly Change[] => {
    const [old, now] = [was[role] ?? [], is[role] ?? []];
    const say = (kind: 'sees-more' | 'sees-less', names: readonly string[]) =>
      names.map((name): Change => {
        const about = label(name);
        return { to: 'data', kind, ...(about ? { about } : {}), after: role };
      });
    return [
      ...say(
        'sees-more',
        now.filter((name) => !old.includes(name)),
      ),
      ...say(
        'sees-less',
        old.filter((name) => !now.includes(name)),
      ),
    ];
  });
}

/** What changes for those who work on cases, and who sees what. Pure. */
export function compareWork(before: Declaration, after: Declaration): readonly Change[] {
  const lists = ({ case: { queue, status, duplicates, near, followed, 'find-by': findBy } }: Declaration) => [
    queue,
    status,
    duplicates,
    near,
    followed,
    findBy,
  ];
  return [
    ...compareStates(before, after),
    ...compareSight(before, after),
    ...(isAlike(lists(before), lists(after)) ? [] : [{ to: 'officers', kind: 'lists' } as const]),
    ...(isAlike(before.case.decisions, after.case.decisions) ? [] : [{ to: 'officers', kind: 'decisions' } as const]),
    ...(isAlike(before.costs, after.costs) ? [] : [{ to: 'officers', kind: 'costs' } as const]),
    ...(isAlike(before.measures, after.measures) ? [] : [{ to: 'officers', kind: 'measures' } as const]),
  ];
}
