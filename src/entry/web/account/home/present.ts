import {
  type AccountMerge,
  mergeReference,
  type OwnSession,
  type OwnWayIn,
} from '../../../../foundation/people/index.js';
import { dateOf, formatDate, formatMoment } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Case } from '../../../../work/cases/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { authenticatorWords, wayWords } from './words.js';

export interface AccountFound {
  readonly cases: readonly Case[];
  readonly services: ReadonlyMap<string, Compiled>;
  readonly ways: readonly OwnWayIn[];
  readonly sessions: readonly OwnSession[];
  readonly merges: readonly AccountMerge[];
}

export interface AccountView {
  readonly cases: readonly {
    readonly reference: string;
    readonly href: string;
    readonly service: string;
    readonly state: string;
    readonly isOpen: boolean;
    readonly on: string;
  }[];
  readonly ways: readonly {
    readonly id: string;
    readonly kind: string;
    readonly address: Opened<string> | undefined;
    readonly since: string;
    readonly canBeRemoved: boolean;
  }[];
  /** Other accounts of theirs that were put into this one. */
  readonly merges: readonly { readonly reference: string; readonly on: string }[];
  readonly sessions: readonly {
    readonly id: string;
    readonly how: string;
    readonly since: string;
    readonly isThis: boolean;
  }[];
}

type Where = Pick<PageRequest, 'language' | 'place'>;

function presentCase({ language, place }: Where, one: Case, services: AccountFound['services']) {
  const declaration = services.get(`${one.service} ${one.serviceVersion}`)?.declaration;
  return {
    reference: one.reference,
    href: paths.status(one.reference),
    service: declaration?.title[language] ?? one.service,
    state: declaration?.case.states[one.state]?.label[language] ?? one.state,
    isOpen: one.closedAt === undefined,
    on: formatDate(dateOf(one.openedAt, place.timeZone), language),
  };
}

/** Unsealed columns of one's own cases, and one's own ways in. */
export function presentAccount(where: Where, { cases, services, ways, sessions, merges }: AccountFound): AccountView {
  const { language, place } = where;
  return {
    cases: cases.map((one) => presentCase(where, one, services)),
    ways: ways.map(({ id, kind, address, addedAt }) => ({
      ...{ id, address, kind: wayWords[kind][language], canBeRemoved: ways.length > 1 },
      since: formatDate(dateOf(addedAt, place.timeZone), language),
    })),
    merges: merges.map(({ id, mergedAt }) => ({
      ...{ reference: mergeReference(id), on: formatDate(dateOf(mergedAt, place.timeZone), language) },
    })),
    sessions: sessions.map(({ id, isThis, startedAt, assured }) => ({
      ...{ id, isThis, how: authenticatorWords[assured.authenticator][language] },
      since: formatMoment(startedAt, language, place.timeZone),
    })),
  };
}
