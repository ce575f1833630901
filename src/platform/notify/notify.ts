import type { PlaceId } from '../ids.js';
import type { PostFault } from '../post.js';
import type { Opened } from '../sealed/index.js';

/** How a text or a letter stands with GOV.UK Notify, as far as it matters here. */
export type NotifyState = 'on-its-way' | 'delivered' | 'failed';

/** A receipt: of which message of ours, and what became of it. Codes only. */
export interface NotifyReceipt {
  /** Ours: the id that the message was sent with. */
  readonly message: string;
  readonly state: NotifyState;
  /** Their status: 'permanent-failure', 'delivered'. */
  readonly code: string;
}

export type NotifyOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: PostFault };

interface TextToSend {
  /** Names the message: it comes back with its receipt. */
  readonly id: string;
  readonly to: Opened<string>;
  readonly text: Opened<string>;
}

interface LetterToPrint {
  readonly id: string;
  /** Name, streets and town; the postcode last. Three to seven lines. */
  readonly lines: readonly Opened<string>[];
  readonly subject: Opened<string>;
  readonly text: Opened<string>;
}

/** By what texts leave the house, and letters to be printed. It never throws. */
export interface Notify {
  /** What a place has keys and templates for. */
  isSetUp(place: PlaceId): Promise<{ readonly text: boolean; readonly letter: boolean }>;
  /** Gives their id of it. */
  sendText(place: PlaceId, one: TextToSend): Promise<NotifyOutcome<string>>;
  sendLetter(place: PlaceId, one: LetterToPrint): Promise<NotifyOutcome<string>>;
  /** How one stands, by their id; they tell of seven days. */
  read(place: PlaceId, id: string): Promise<NotifyOutcome<NotifyReceipt>>;
  /** What a call of theirs tells; undefined for one that does not bear the place's token. */
  readCall(place: PlaceId, body: Buffer, authorization: string | undefined): Promise<NotifyReceipt | undefined>;
}

const none = async () => ({ ok: false, why: 'not-set-up' }) as const;

/** For a house that sends no texts. */
export const noNotify: Notify = {
  isSetUp: async () => ({ text: false, letter: false }),
  ...{ sendText: none, sendLetter: none, read: none },
  readCall: async () => undefined,
};
