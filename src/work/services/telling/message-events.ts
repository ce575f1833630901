/** What fills a gap of every message; none of it is an answer. */
const factsAlways = ['reference', 'service', 'place', 'state', 'due', 'link'] as const;

/** What happens to a case that people are told of, each with what fills gaps beside that which always does. */
export const messageEvents = {
  received: [],
  closed: [],
  asked: [],
  reminder: [],
  silent: [],
  decided: [],
  'payment-due': ['amount', 'days'],
  'payment-received': ['amount'],
  'payment-lapsed': ['amount'],
  refund: ['amount'],
  'booking-made': ['when'],
  'booking-changed': ['when'],
  'booking-offered': ['when'],
  'booking-lost': ['when'],
  'booking-cancelled': ['when'],
  issued: ['number', 'date'],
  'issued-ends': ['number', 'date'],
  'issued-revoked': ['number', 'date'],
} as const satisfies Record<string, readonly string[]>;

export type MessageEvent = keyof typeof messageEvents;
export const isMessageEvent = (code: string): code is MessageEvent => Object.hasOwn(messageEvents, code);

/** The facts that fill gaps of the message by that name: of an event, or of a state that a case came to. */
export const factsOfMessage = (code: string): readonly string[] => [
  ...factsAlways,
  ...(isMessageEvent(code) ? messageEvents[code] : []),
];

/** A state of one of these names is told of by the same words; of the other names what happens is told, not the state. */
const statesToo: readonly string[] = ['closed', 'decided', 'asked', 'silent'];

export const isToldAsState = (state: string): boolean => !isMessageEvent(state) || statesToo.includes(state);
