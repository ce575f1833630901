import type { Words } from '../../platform/language/index.js';
import { foldFields } from '../../work/services/index.js';
import { isMarked, type MarkingFacts, sum } from './marked-field.js';

/** Of the cases of one team: how many are of services that ask for something marked OFFICIAL-SENSITIVE. */
export interface TeamShare {
  /** Undefined: with no team. */
  readonly team: string | undefined;
  readonly cases: number;
  readonly marked: number;
}

/** What a service declares: its answers by class, and how many of them are marked. */
export interface ServiceShare {
  readonly service: string;
  readonly title: Words;
  readonly cases: number;
  readonly answers: number;
  readonly special: number;
  readonly marked: number;
}

const markedServices = ({ services }: MarkingFacts): ReadonlySet<string> =>
  new Set(
    services
      .filter(({ declaration }) => Object.values(declaration.fields).some(isMarked))
      .map(({ declaration }) => declaration.service),
  );

/** How much of each team's work is under the marking. Whether one case's answer was given is not known, and not told. Pure. */
export function listTeamShares(facts: MarkingFacts): readonly TeamShare[] {
  const under = markedServices(facts);
  const teams = [...new Set(facts.work.map(({ team }) => team))];
  return teams.map((team) => {
    const own = facts.work.filter((one) => one.team === team);
    const marked = own.filter(({ service }) => under.has(service));
    return { team, cases: sum(own.map(({ cases }) => cases)), marked: sum(marked.map(({ cases }) => cases)) };
  });
}

/** How much of each service is marked, beside its declared classes. Pure. */
export const listServiceShares = ({ services, work }: MarkingFacts): readonly ServiceShare[] =>
  services.map(({ declaration: { service, title, fields } }) => {
    const all = Object.values(foldFields({ fields }));
    return {
      ...{ service, title, answers: all.length },
      cases: sum(work.filter((one) => one.service === service).map(({ cases }) => cases)),
      special: all.filter(({ mark }) => mark === 'special').length,
      marked: all.filter(isMarked).length,
    };
  });
