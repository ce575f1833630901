import type { Readable } from 'node:stream';
import type { VNode } from 'preact';
import type { TrainingStanding } from '../../foundation/assurance/index.js';
import type { Mandate, Resident } from '../../foundation/people/index.js';
import type { Share } from '../../platform/actor.js';
import type { House, Who } from '../../platform/house.js';
import type { PersonId, PlaceId } from '../../platform/ids.js';
import type { Language, Words } from '../../platform/language/index.js';
import type { Sealed } from '../../platform/sealed/index.js';
import type { Brand } from '../../work/places/index.js';
import type { Form } from './form.js';

/** How a place's pages wear its brand. */
export interface Look {
  readonly brand: Brand;
  /** The address of its style sheet, and of its logo if it has one. */
  readonly sheet: string;
  readonly logo: string | undefined;
}

/** The place that a request's host name stands for. */
export interface Place {
  readonly id: PlaceId;
  readonly slug: string;
  readonly name: Words;
  readonly timeZone: string;
  readonly isDemo: boolean;
  /** Whether residents are let in; before that only officers' pages and their ways in answer. */
  readonly isLive: boolean;
  /** The host names that are its own; none before somebody gave it one. */
  readonly hosts: readonly string[];
  readonly look: Look | undefined;
}

/** The officer who is signed in, with the roles held at this moment. */
export interface Officer {
  readonly person: PersonId;
  readonly name: string;
  readonly roles: readonly string[];
  readonly teams: readonly string[];
  /** When they last proved who they are. */
  readonly provedAt?: Date;
  /** When they first signed in with the browser that asks. */
  readonly browserSince?: Date;
  /** How they stand with each training at this moment; left out, nothing counts. */
  readonly training?: readonly TrainingStanding[];
  /** Somebody says that they have lost every way in. */
  readonly isRecovering?: boolean;
  /** They want no single keys on the desk. */
  readonly hasKeysOff?: boolean;
  /** Of an officer of another organisation: what agreements in force let them see; left out for the council's own. */
  readonly shares?: readonly Share[];
}

/** One part of a form that sends files, in the order in which it arrives. */
export type SentPart =
  | { readonly kind: 'field'; readonly name: string; readonly value: string }
  | {
      readonly kind: 'file';
      readonly name: string;
      /** As its sender calls it. */
      readonly called: Sealed<string>;
      /** It has to be read to its end before the next part comes. */
      readonly source: Readable;
    };

/** A form that sends files, as it arrives. */
export interface Sending {
  parts(): AsyncIterable<SentPart>;
  /** Reads no more of it: the connection ends with the answer. */
  cutOff(): void;
}

/** What a page is given. `query` and `params` never carry personal data; `form` gives typed text only as `Sealed`. */
export interface PageRequest {
  readonly house: House;
  readonly place: Place;
  readonly who: Who;
  readonly officer: Officer | undefined;
  /** Who is signed in for themself; known to pages whose route asks for residents. */
  readonly resident: Resident | undefined;
  /** With whom an officer fills in this page, and by which way; known to pages whose route says `isAssistedToo`. */
  readonly assisted: Mandate | undefined;
  /** Whether they did, and that is over: nothing is done until they have been told. */
  readonly isAssistedOver: boolean;
  readonly language: Language;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly form: Form;
  /** Set where the form sends files, on a page whose route takes them: `form` is empty then, and its fields are among the parts. */
  readonly sending?: Sending | undefined;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** Path and query of this request, for the language toggle. */
  readonly url: string;
  readonly isSecure: boolean;
  /** Where the browser says that it is: 'https://wealdham.example'. */
  readonly origin: string;
  /** True where the one-click sign-in of the demonstration is switched on. */
  readonly isDemo: boolean;
  /** Whether the browser holds a resident's session, open still or not: what the frame offers goes by it. */
  readonly isSignedIn: boolean;
  /** What every page says besides just now. */
  readonly notice?: Words | undefined;
}

export interface CookieChange {
  readonly name: string;
  /** Undefined takes the cookie away. */
  readonly value: string | undefined;
  /** Seconds; undefined lasts until the browser closes. */
  readonly maxAge?: number;
}

/** A file whole, or in the parts in which it is written as its reader takes them. */
export type FileBody = string | Buffer | AsyncIterable<string | Buffer>;

export type PageReply = (
  | { readonly kind: 'page'; readonly status: number; readonly view: VNode }
  | {
      readonly kind: 'redirect';
      readonly to: string;
      /** They sign out: the browser forgets what it kept of their pages (Clear Site Data, W3C). */
      readonly isLeaving?: boolean;
      /** What it keeps in its own stores stays: somebody's work in there has yet to be sent. */
      readonly keepsStores?: boolean;
    }
  | {
      readonly kind: 'file';
      readonly type: string;
      readonly body: FileBody;
      /** Given, the file is kept under this name instead of shown. */
      readonly name?: string;
      /** Somebody sent it: a browser runs nothing of it, and shows it only where it was made anew by us. */
      readonly fromOutside?: { readonly size: number; readonly isShown: boolean };
      /** Open to everybody, scripts of other sites included. */
      readonly isOpen: boolean;
      /** Its address has its digest: whoever has it need never ask again. */
      readonly isNamedByContent?: boolean;
      /** 503: it is not there yet, and may be asked for again in two seconds. */
      readonly status?: 503;
    }
) & { readonly cookies?: readonly CookieChange[] };

export type PageHandler = (request: PageRequest) => Promise<PageReply>;

/** One row of the route table: what answers where, for whom, and how often one address may ask. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly handle: PageHandler;
  /** `staff` needs an officer's session, `resident` a resident's; everything else is public. */
  readonly access: 'public' | 'resident' | 'staff';
  /** A public page that is told which resident is signed in, if any. */
  readonly knowsResident?: boolean;
  /** What is done here by somebody who acts for another is done for them: both are named in all that it leaves. */
  readonly isForOthersToo?: boolean;
  /** What is done here by an officer who fills it in with somebody is done for them. */
  readonly isAssistedToo?: boolean;
  /** Its form may send files. */
  readonly takesFiles?: boolean;
  /** Requests a minute from one address, or from one officer's session. */
  readonly perMinute?: number;
  /** Answers although the place has not opened to residents; pages of officers do so anyway. */
  readonly isBeforeOpening?: boolean;
  /** Exists only where the demonstration is switched on. */
  readonly demoOnly?: boolean;
}

export const page = (view: VNode, status = 200): PageReply => ({ kind: 'page', status, view });
export const redirect = (to: string, cookies?: readonly CookieChange[]): PageReply =>
  cookies ? { kind: 'redirect', to, cookies } : { kind: 'redirect', to };
/** A file for whoever asked, and no other; kept under its name where it has one. */
export const file = (type: string, body: FileBody, name?: string): PageReply => ({
  ...{ kind: 'file', type, body, isOpen: false },
  ...(name === undefined ? {} : { name }),
});
/** A file that is open to everybody. */
export const openFile = (type: string, body: FileBody, name?: string): PageReply => ({
  ...{ kind: 'file', type, body, isOpen: true },
  ...(name === undefined ? {} : { name }),
});

/** Thrown by a page whose thing is not there, or is another place's: both answer 404 alike. */
export class NotFound extends Error {
  constructor() {
    super('not found');
    this.name = 'NotFound';
  }
}
