import type { PersonId } from '../../platform/ids.js';
import type { Words } from '../../platform/language/index.js';
import { type FieldLooks, isSensitive, type WorkOfTeam } from '../../work/cases/index.js';
import { type Compiled, foldFields, type HandlingChange, type Question } from '../../work/services/index.js';

/** What is known of how marking works out, of a year. */
export interface MarkingFacts {
  readonly services: readonly Compiled[];
  readonly changes: readonly HandlingChange[];
  readonly work: readonly WorkOfTeam[];
  readonly looks: readonly FieldLooks[];
  /** Of each officer: the teams that they are in and the roles that they hold. */
  readonly teams: ReadonlyMap<PersonId, ReadonlySet<string>>;
  /** The service of each case that was in an incident which was judged a risk. */
  readonly harmed: readonly string[];
  /** '2026-03-02'. */
  readonly today: string;
}

/** An answer that is marked OFFICIAL-SENSITIVE, and what came of that in a year. */
export interface MarkedField {
  readonly service: string;
  readonly title: Words;
  readonly field: string;
  readonly question: Question;
  readonly isOverdue: boolean;
  /** Cases of its service that were opened. */
  readonly cases: number;
  /** How often officers opened it; of that, those of neither its owner nor the team that the case is with. */
  readonly looks: number;
  readonly byOthers: number;
}

export const isMarked = ({ handling }: Question): boolean => isSensitive(handling ?? 'OFFICIAL');

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Whether somebody looked who is neither of the owner's unit nor of the team that the case is with. */
const isOther = ({ teams }: MarkingFacts, { 'handled-by': owner }: Question, { person, team }: FieldLooks): boolean => {
  const own = teams.get(person) ?? new Set();
  return !(owner !== undefined && own.has(owner)) && !(team !== undefined && own.has(team));
};

/** Every answer that is marked OFFICIAL-SENSITIVE now. Pure. */
export function listMarkedFields(facts: MarkingFacts): readonly MarkedField[] {
  return facts.services.flatMap(({ declaration: { service, title, fields } }) => {
    const cases = sum(facts.work.filter((one) => one.service === service).map((one) => one.cases));
    const marked = Object.entries(foldFields({ fields })).filter(([, question]) => isMarked(question));
    return marked.map(([field, question]) => {
      const looks = facts.looks.filter((one) => one.service === service && one.field === field);
      const others = looks.filter((look) => isOther(facts, question, look));
      return {
        ...{ service, title, field, question, cases },
        isOverdue: (question['review-by'] ?? facts.today) < facts.today,
        looks: sum(looks.map((one) => one.looks)),
        byOthers: sum(others.map((one) => one.looks)),
      };
    });
  });
}
