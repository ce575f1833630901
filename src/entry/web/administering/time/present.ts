import type { Absence, Staff, WorkingWeek } from '../../../../foundation/people/index.js';
import type { PersonId } from '../../../../platform/ids.js';
import { dateOf, fill, formatDate, formatList } from '../../../../platform/language/index.js';
import type { PageRequest } from '../../page.js';
import { nameDay } from '../name-day.js';
import { boxOf, readWeek, weekdays } from './read-time.js';
import { timeWords } from './words.js';

export interface TimeFound {
  readonly officer: Staff;
  readonly hours: WorkingWeek | undefined;
  readonly absences: readonly Absence[];
  readonly covered: readonly PersonId[];
  readonly staff: readonly Staff[];
}

type Parts = Readonly<Partial<Record<'day' | 'month' | 'year', string>>>;

export interface ShownTime {
  readonly person: PersonId;
  readonly name: string;
  readonly isOwn: boolean;
  readonly days: readonly {
    readonly name: string;
    /** It was sent, and is no time that begins before it ends. */
    readonly isWrong: boolean;
    readonly from: { readonly box: string; readonly value: string };
    readonly to: { readonly box: string; readonly value: string };
  }[];
  readonly dates: Readonly<Record<'since' | 'first' | 'last', Parts>>;
  readonly absences: readonly {
    readonly id: string;
    readonly first: string;
    readonly last: string;
    readonly cover: string;
    readonly says: string;
  }[];
  /** Colleagues who hold a role in common. */
  readonly covers: readonly { readonly value: string; readonly text: string }[];
  readonly cover: string | undefined;
  /** Whose cases this officer sees to today, in words. */
  readonly covering: string | undefined;
}

const partsOf = (date: string): Parts => {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: String(Number(month)), day: String(Number(day)) };
};

/** A form as it was sent, or how things stand. */
export function presentTime(request: PageRequest, found: TimeFound, isSent: boolean): ShownTime {
  const { language, form, house, place, officer: self } = request;
  const { officer, hours, absences, covered, staff } = found;
  const names = new Map(staff.map(({ person, name }) => [person, name]));
  const sent = form.code('do');
  const isHours = isSent && sent === 'hours';
  const typed = (name: string): Parts => ({
    day: form.code(`${name}-day`) ?? '',
    month: form.code(`${name}-month`) ?? '',
    year: form.code(`${name}-year`) ?? '',
  });
  const week = isHours ? readWeek(form) : undefined;
  const wrong = week && 'wrong' in week ? week.wrong : [];
  const box = (part: 'from' | 'to', index: number) => {
    const name = boxOf(part, weekdays[index] ?? 1);
    return { box: name, value: isHours ? form.clock(name) : (hours?.[index]?.[part] ?? '') };
  };
  const isAway = isSent && sent === 'absence';
  return {
    ...{ person: officer.person, name: officer.name, isOwn: officer.person === self?.person },
    days: weekdays.map((day, index) => ({
      isWrong: wrong.includes(day),
      ...{ name: nameDay(index, language), from: box('from', index), to: box('to', index) },
    })),
    dates: {
      since: isHours ? typed('since') : partsOf(dateOf(house.clock.now(), place.timeZone)),
      first: isAway ? typed('first') : {},
      last: isAway ? typed('last') : {},
    },
    absences: absences.map(({ id, firstDay, lastDay, cover }) => {
      const [first, last] = [formatDate(firstDay, language), formatDate(lastDay, language)];
      const who = (cover && names.get(cover)) ?? timeWords.nobody[language];
      return { id, first, last, cover: who, says: fill(timeWords.of[language], { first, last }) };
    }),
    covers: staff
      .filter(({ person, roles }) => person !== officer.person && roles.some((role) => officer.roles.includes(role)))
      .map(({ person, name }) => ({ value: person, text: name })),
    cover: isAway ? form.code('cover') : undefined,
    covering:
      covered.length > 0
        ? fill(timeWords.covering[language], {
            names: formatList(
              covered.map((one) => names.get(one) ?? '–'),
              language,
            ),
          })
        : undefined,
  };
}
