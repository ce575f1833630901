import { fill, type Language, pick } from '../../../../platform/language/index.js';
import type { Doing } from '../../../../work/cases/index.js';
import type { Named } from '../queue/present-line.js';
import { severalWords } from './words.js';

/** What is done to several cases, as its heading says it. */
export function sayDoing(doing: Doing, { services, staff, units }: Named, language: Language): string {
  if (doing.kind === 'put-back') return severalWords.putBack[language];
  if (doing.kind === 'deal') return severalWords.dealt[language];
  if (doing.kind === 'move') {
    const { states } =
      services.find(({ declaration }) => declaration.service === doing.service)?.declaration.case ?? {};
    const labels = Object.values(states ?? {}).flatMap(({ can }) => can?.[doing.transition]?.label ?? []);
    return labels[0]?.[language] ?? doing.transition;
  }
  if (doing.kind === 'routine') {
    const { declaration } = services.find((each) => each.declaration.service === doing.service) ?? {};
    return declaration?.case.routines?.[doing.routine]?.label[language] ?? doing.routine;
  }
  const { person, team } = doing;
  const unit = units.find(({ slug }) => slug === team);
  const name =
    person === undefined ? unit && pick(unit.name, language) : staff.find((one) => one.person === person)?.name;
  if (person === undefined && team === undefined) return severalWords.assignNobody[language];
  return fill(severalWords.assignPerson[language], { name: name ?? team ?? '–' });
}
