import type { OrgUnitId, PersonId } from './ids.js';

/** What an agreement lets the officers of another organisation see of one service, for one purpose. */
export interface Share {
  /** 'ID.NUMBER': the agreement, and which text of it. */
  readonly agreement: string;
  /** With which organisation it is. */
  readonly organisation?: OrgUnitId;
  readonly service: string;
  readonly purpose: string;
  /** Whole data classes, by mark. */
  readonly marks: readonly string[];
  readonly fields: readonly string[];
}

/** What a program may do by the key that it showed; nothing that is not named. */
interface ClientScope {
  /** With which services it may do something. */
  readonly services: readonly string[];
  /** 'SERVICE.FIELD': which answers it may read. */
  readonly fields: readonly string[];
  /** 'SERVICE.TRANSITION': which moves of a case it may make. */
  readonly moves: readonly string[];
  /** The sharing agreement by which it reads; none for a program of the council's own. */
  readonly agreement?: string;
}

/** Who acts. Codes and ids only: an actor is written on the record. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'resident'; readonly person: PersonId }
  | {
      readonly kind: 'staff';
      readonly person: PersonId;
      readonly roles: readonly string[];
      /** The handling ('OFFICIAL-SENSITIVE') for which their training is in date; none when left out. */
      readonly trained?: readonly string[];
      /** The slugs of their teams; none when left out. */
      readonly teams?: readonly string[];
      /** When they last proved who they are; left out where nobody signed in. */
      readonly provedAt?: Date;
      /** When they first signed in with the browser that asks; left out where it is not known by one. */
      readonly browserSince?: Date;
      /** Of an officer of another organisation: what agreements in force cover. Left out for the council's own. */
      readonly shares?: readonly Share[];
    }
  | { readonly kind: 'system'; readonly name: string }
  | {
      /** A program of an organisation, let in by its name: it holds no role of anybody, and may what its key names. */
      readonly kind: 'client';
      readonly name: string;
      readonly scope?: ClientScope;
      /** Of a program that reads by an agreement: what that covers while it is in force. */
      readonly shares?: readonly Share[];
    };

export type Channel = 'web' | 'phone' | 'desk' | 'paper' | 'field' | 'api' | 'import' | 'system';

/** Who makes the made-up place of a demonstration, and everybody in it who is no visitor. */
export const demoActor = { kind: 'system', name: 'demo' } as const;

/** The actor as the record names it: `anonymous`, `person:UUID`, `client:NAME` or `system:NAME`. */
export function actorCode(actor: Actor): string {
  switch (actor.kind) {
    case 'anonymous':
      return 'anonymous';
    case 'resident':
    case 'staff':
      return `person:${actor.person}`;
    case 'system':
    case 'client':
      return `${actor.kind}:${actor.name}`;
  }
}
