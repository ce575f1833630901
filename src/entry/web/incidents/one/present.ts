import {
  acknowledgeDays,
  clockOf,
  type FoundConcern,
  type FoundIncident,
  type Incident,
  type IncidentClock,
  incidentReference,
  mustTellPeople,
  mustTellRegulator,
} from '../../../../foundation/assurance/index.js';
import type { Staff } from '../../../../foundation/people/index.js';
import { dateOf, fill, formatDate, formatMoment, formatNumber } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { PageRequest } from '../../page.js';
import { judgementWords, kindWords } from '../incident-words.js';
import { sayClock } from '../say-clock.js';
import { incidentWords } from './words.js';

type Word = keyof typeof incidentWords;
type At = Pick<PageRequest, 'language' | 'place' | 'house'>;

interface ConcernView {
  readonly state: string;
  readonly answer: Opened<string> | undefined;
  /** The look that it is about, by whom and when. */
  readonly look: { readonly says: string; readonly case: string | undefined } | undefined;
}

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
  /** Of the resident who raised it. */
  readonly concern: ConcernView | undefined;
  readonly can: Readonly<Record<'work' | 'tellRegulator' | 'tellPeople' | 'acknowledge' | 'answer', boolean>>;
}

interface Found extends FoundIncident {
  readonly concern: FoundConcern | undefined;
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

const day = 86_400_000;

function presentConcern({ concern: found }: Found, { language, place }: At, says: Sayer): ConcernView | undefined {
  if (!found) return undefined;
  const { concern, answer, look } = found;
  const { say, moment, name } = says;
  const until = dateOf(new Date(concern.raisedAt.getTime() + acknowledgeDays * day), place.timeZone);
  const waits = () => say('waits', { until: formatDate(until, language) });
  const read = () => (concern.acknowledgedAt ? say('acknowledged', { when: moment(concern.acknowledgedAt) }) : waits());
  const { answeredAt: at, answeredBy: by } = concern;
  return {
    state: at ? say('answered', { when: moment(at), name: name(by) }) : read(),
    answer,
    look: look && {
      says: say('lookSay', { name: name(look.actor.replace(/^person:/, '')), when: moment(look.at) }),
      case: look.case,
    },
  };
}

const mayOf = (one: Incident, concern: FoundConcern | undefined): IncidentView['can'] => ({
  work: !one.closedAt,
  tellRegulator: !one.closedAt && mustTellRegulator(one) && !one.regulatorToldAt,
  tellPeople: !one.closedAt && mustTellPeople(one) && !one.peopleToldAt,
  acknowledge: concern !== undefined && !concern.concern.acknowledgedAt,
  answer: concern !== undefined && !concern.concern.answeredAt,
});

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
    ...{ id: one.id, title: say('title', { number: incidentReference(one.id) }), what, clock: clock.state },
    ...{ says: sayClock(clock, at.language), judgement: one.judgement ?? undefined },
    before: [
      row('kind', kindWords[one.kind][at.language]),
      row('by', found.concern ? say('raisedBy') : name(one.reportedBy)),
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
    concern: presentConcern(found, at, says),
    can: mayOf(one, found.concern),
  };
}
