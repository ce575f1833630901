import type {
  Mandate,
  MandateNames,
  OrgUnit,
  OwnContact,
  OwnSession,
  OwnWayIn,
} from '../../../../foundation/people/index.js';
import type { PersonId } from '../../../../platform/ids.js';
import { dateOf, formatDate, formatMoment, type Language, pick } from '../../../../platform/language/index.js';
import type { Copy, HeldCase, listHistory } from '../../../../work/cases/index.js';
import type { OpenedProposal } from '../../../../work/participation/index.js';
import { type Compiled, purposesOf } from '../../../../work/services/index.js';
import { authenticatorWords, wayWords } from '../../account/home/words.js';
import { sayDeclared } from '../../agreements/say-declared.js';
import { sayParty } from '../../desk/say/say-party.js';
import { stateWords as proposalStates } from '../../improving/words.js';
import { capacityWords, stateWords } from '../../mandates/words.js';
import type { HeldView } from '../held/present.js';
import type { UnsentView } from '../unsent/present.js';
import type { CopiedAccount, CopiedCase, CopiedProposal, CopiedUse, Moment } from './content.js';

export interface Reader {
  readonly language: Language;
  readonly timeZone: string;
}

export const toMoment = (at: Date, { language, timeZone }: Reader): Moment => ({
  at,
  said: formatMoment(at, language, timeZone),
});

const toDay = (at: Date, { language, timeZone }: Reader): Moment => ({
  at,
  said: formatDate(dateOf(at, timeZone), language),
});

/** Everybody else of whom a declaration lets a case tell, whether anything was told of them or not. */
function othersOf({ one, parties }: HeldCase, language: Language): readonly string[] {
  return Object.keys(one.subjects).flatMap((party) => (parties.includes(party) ? [] : [sayParty(party, language)]));
}

/** One case as its person takes it away. */
export function presentCase(
  held: HeldCase,
  view: HeldView,
  history: Awaited<ReturnType<typeof listHistory>>,
  reader: Reader,
): CopiedCase {
  const { one } = held;
  return {
    kind: 'request',
    view,
    code: one.service,
    opened: toDay(one.openedAt, reader),
    closed: one.closedAt && toDay(one.closedAt, reader),
    others: othersOf(held, reader.language),
    history: history.map(({ at, what, state, because }) => ({
      when: toMoment(at, reader),
      what: what[reader.language],
      state: state?.[reader.language],
      because: because.map((words) => words[reader.language]),
    })),
  };
}

/** What a service works with data for, each with its lawful basis and the law. */
const toUses = ({ declaration }: Pick<Compiled, 'declaration'>, language: Language): readonly CopiedUse[] =>
  purposesOf(declaration).map((purpose) => ({
    ...{ service: declaration.service, title: declaration.title[language], purpose },
    said: sayDeclared(purpose, language),
  }));

export interface AccountFound {
  readonly person: PersonId;
  readonly unsent: readonly UnsentView[];
  readonly mandates: readonly { readonly mandate: Mandate; readonly names: MandateNames }[];
  readonly units: readonly OrgUnit[];
  readonly services: readonly Pick<Compiled, 'declaration'>[];
  readonly contact: OwnContact | undefined;
  readonly ways: readonly OwnWayIn[];
  readonly sessions: readonly OwnSession[];
  readonly copies: readonly Copy[];
  readonly proposals: readonly OpenedProposal[];
}

/** Something that they proposed, with what they wrote by where it stands. */
const toProposal = ({ one, typed }: OpenedProposal, reader: Reader): CopiedProposal => ({
  ...{ service: one.service, reference: one.reference, state: proposalStates[one.state][reader.language] },
  ...{ sent: toMoment(one.sentAt, reader), answered: one.answeredAt ? toMoment(one.answeredAt, reader) : undefined },
  typed: [...typed].map(([field, said]) => ({ field, said })),
});

/** The person's account as they take it away. */
export function presentAccount(found: AccountFound, reader: Reader): CopiedAccount {
  const { language } = reader;
  return {
    kind: 'account',
    unsent: found.unsent,
    proposals: found.proposals.map((one) => toProposal(one, reader)),
    mandates: found.mandates.map(({ mandate, names }) => {
      const isForYou = mandate.person === found.person;
      const firm = mandate.firm && found.units.find(({ id }) => id === mandate.firm);
      const capacity = capacityWords[mandate.capacity][language];
      return {
        isForYou,
        name: isForYou ? names.delegate : names.person,
        capacity: firm ? `${capacity}, ${pick(firm.name, language)}` : capacity,
        services: mandate.services,
        uses: found.services
          .filter(({ declaration }) => mandate.services.includes(declaration.service))
          .flatMap((one) => toUses(one, language)),
        state: stateWords[mandate.state][language],
        since: toDay(mandate.since, reader),
        until: toDay(mandate.until, reader),
      };
    }),
    contact: found.contact,
    ways: found.ways.map(({ kind, address, addedAt }) => ({
      ...{ kind: wayWords[kind][language], address, since: toDay(addedAt, reader) },
    })),
    sessions: found.sessions.map(({ startedAt, assured }) => ({
      how: authenticatorWords[assured.authenticator][language],
      since: toMoment(startedAt, reader),
    })),
    copies: found.copies.map((copy) => ({
      copy,
      asked: toMoment(copy.askedAt, reader),
      given: copy.givenAt && toMoment(copy.givenAt, reader),
    })),
  };
}
