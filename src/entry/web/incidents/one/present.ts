import {
  clockOf,
  type FoundIncident,
  type Incident,
  type IncidentClock,
  mustTellPeople,
  mustTellRegulator,
} from '../../../../foundation/assurance/index.js';
import type { Staff } from '../../../../foundation/people/index.js';
import { fill, formatMoment, formatNumber } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { PageRequest } from '../../page.js';
import { judgementWords, kindWords } from '../incident-words.js';
import { sayClock } from '../say-clock.js';
import { incidentWords } from './words.js';

type Word = keyof typeof incidentWords;
type At = Pick<PageRequest, 'language' | 'place' | 'house'>;

export interface IncidentView {
  readonly id: string;
  readonly title: string;
  readonly clock: IncidentClock['state'];
  readonly says: string;
  readonly what: Opened<string> | undefined;
  readonly before: readonly { readonly key: string; readonly value: string }[];
  readonly after: readonly { readonly key: string; readonly value: string }[];
  readonly judgement: string | undefined;
  readonly officers: readonly { readonly value: string; readonly text: string }[];
  readonly can: Readonly<Record<'work' | 'tellRegulator' | 'tellPeople', boolean>>;
}

interface Found extends FoundIncident {
  readonly staff: readonly Staff[];
}

function sayer({ language, place }: At, staff: readonly Staff[]) {
  return {
    say: (key: Word, values: Readonly<Record<string, string>> = {}) => fill(incidentWords[key][language], values),
    moment: (at: Date | null) => (at ? formatMoment(at, language, place.timeZone) : ''),
    number: (count: number | null) => formatNumber(count ?? 0, language),
    name: (person: string | null) => staff.find((one) => one.person === person)?.name ?? incidentWords.nobody[language],
  };
}
type Sayer = ReturnType<typeof sayer>;

function sayScope({ incident: one, people }: Found, { say, moment, number }: Sayer): string {
  if (one.scopedSubjects === null) return say('notScoped');
  const counts = { subjects: number(one.scopedSubjects), people: number(people.length) };
  return say('scoped', { ...counts, from: moment(one.scopedFrom), until: moment(one.scopedUntil) });
}

function sayTold(one: Incident, { say, moment, number }: Sayer) {
  const missing = (isNeeded: boolean) => say(isNeeded || !one.judgement ? 'notTold' : 'notNeeded');
  const letters = () => say('letters', { when: moment(one.peopleToldAt), count: number(one.peopleTold) });
  return {
    regulator: one.regulatorToldAt ? moment(one.regulatorToldAt) : missing(mustTellRegulator(one)),
    people: one.peopleToldAt ? letters() : missing(mustTellPeople(one)),
  };
}

/** An incident in words: what is known, whom it touched, who was told, and what may be done now. */
export function presentIncident(at: At, found: Found): IncidentView {
  const { incident: one, staff, what } = found;
  const says = sayer(at, staff);
  const { say, moment, name } = says;
  const clock = clockOf(one, at.house.clock.now());
  const told = sayTold(one, says);
  const judged = one.judgement && judgementWords[one.judgement][at.language];
  const row = (key: Word, value: string) => ({ key: say(key), value });
  return {
    ...{ id: one.id, title: say('title', { number: one.id.slice(0, 8) }), what, clock: clock.state },
    ...{ says: sayClock(clock, at.language), judgement: one.judgement ?? undefined },
    before: [
      row('kind', kindWords[one.kind][at.language]),
      row('by', name(one.reportedBy)),
      row('known', moment(one.knownAt)),
      ...(clock.state === 'none' ? [] : [row('due', moment(clock.due))]),
    ],
    after: [
      row('scope', sayScope(found, says)),
      row(
        'judgement',
        judged
          ? say('judgedBy', { judgement: judged, name: name(one.judgedBy), when: moment(one.judgedAt) })
          : say('notJudged'),
      ),
      ...[row('regulator', told.regulator), row('people', told.people)],
      row(
        'closed',
        one.closedAt ? say('closedBy', { name: name(one.closedBy), when: moment(one.closedAt) }) : say('stillOpen'),
      ),
    ],
    officers: staff.map(({ person, name: text }) => ({ value: person, text })),
    can: {
      work: !one.closedAt,
      tellRegulator: !one.closedAt && mustTellRegulator(one) && !one.regulatorToldAt,
      tellPeople: !one.closedAt && mustTellPeople(one) && !one.peopleToldAt,
    },
  };
}
