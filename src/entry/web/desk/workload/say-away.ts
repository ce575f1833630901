import type { Absence, Staff } from '../../../../foundation/people/index.js';
import type { PersonId } from '../../../../platform/ids.js';
import { dateOf, fill, formatDate } from '../../../../platform/language/index.js';
import type { PageRequest } from '../../page.js';
import { workloadWords } from './words.js';

/** Absences that begin within so many days are told of. */
const soonAway = 14;
const day = 86_400_000;

/** Whether somebody is away today. */
export function isAwayNow(
  { house, place }: PageRequest,
  { absences }: { readonly absences: readonly Absence[] },
  person: PersonId,
): boolean {
  const today = dateOf(house.clock.now(), place.timeZone);
  return absences.some((one) => one.person === person && one.firstDay <= today && one.lastDay >= today);
}

/** Whether and when somebody is away now or soon, and who covers. */
export function sayAway(
  { language, house, place }: PageRequest,
  { absences, staff }: { readonly absences: readonly Absence[]; readonly staff: readonly Staff[] },
  person: PersonId,
): string {
  const now = house.clock.now();
  const today = dateOf(now, place.timeZone);
  const until = dateOf(new Date(now.getTime() + soonAway * day), place.timeZone);
  const next = absences.find((one) => one.person === person && one.lastDay >= today && one.firstDay <= until);
  if (!next) return workloadWords.here[language];
  const [first, last] = [formatDate(next.firstDay, language), formatDate(next.lastDay, language)];
  const days = fill(workloadWords[next.firstDay <= today ? 'now' : 'later'][language], { first, last });
  const cover = staff.find((one) => one.person === next.cover);
  if (!cover) return fill(workloadWords.uncovered[language], { days });
  return fill(workloadWords.cover[language], { days, name: cover.name });
}
