import type { OrgUnit } from '../../../../foundation/people/index.js';
import { fill, type Language, pick } from '../../../../platform/language/index.js';
import type { OfferedRoutine } from '../../../../work/cases/index.js';
import type { Declaration } from '../../../../work/services/index.js';
import { routineWords } from './words.js';

interface Saying {
  readonly declaration: Declaration;
  readonly units: readonly OrgUnit[];
  readonly language: Language;
}

function sayTransition(name: string, why: string | undefined, { declaration, language }: Saying): string {
  const { states } = declaration.case;
  const way = Object.values(states).flatMap(({ can }) => (can && Object.hasOwn(can, name) ? (can[name] ?? []) : []))[0];
  const label = way?.label[language] ?? name;
  const reason = why === undefined || !way ? undefined : states[way.to]?.['say-why']?.[why]?.[language];
  return reason === undefined
    ? fill(routineWords.taking[language], { label })
    : fill(routineWords.because[language], { label, reason });
}

function sayAssigning(to: string, { units, language }: Saying): string {
  if (to === 'me' || to === 'nobody') return routineWords[to][language];
  const unit = units.find(({ slug }) => slug === to);
  return fill(routineWords.team[language], { team: unit ? pick(unit.name, language) : to });
}

/** What a routine does, step by step, in a sentence. */
function sayRoutine({ does: { note, take = [], why, assign } }: OfferedRoutine, saying: Saying): string {
  const { language } = saying;
  const steps = [
    ...(note ? [fill(routineWords.note[language], { note: note[language] })] : []),
    ...take.map((name) => sayTransition(name, why, saying)),
    ...(assign === undefined ? [] : [sayAssigning(assign, saying)]),
  ];
  return fill(routineWords.does[language], { steps: steps.join('; ') });
}

/** What may be done in one press, and what that does. */
export interface RoutineView {
  readonly routine: string;
  readonly label: string;
  readonly says: string;
}

export const presentRoutines = (
  {
    routines,
    declaration,
    units,
  }: Pick<Saying, 'declaration' | 'units'> & { readonly routines: readonly OfferedRoutine[] },
  language: Language,
): readonly RoutineView[] =>
  routines.map((one) => ({
    ...{ routine: one.routine, label: one.label[language] },
    says: sayRoutine(one, { declaration, units, language }),
  }));
