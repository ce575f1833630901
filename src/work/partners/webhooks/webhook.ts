import type { CaseId, Id } from '../../../platform/ids.js';

export type WebhookId = Id<'webhook'>;
export type DeliveryId = Id<'delivery'>;

export const eventKinds = ['case.opened', 'case.moved', 'case.closed', 'case.reopened'] as const;
export type EventKind = (typeof eventKinds)[number];
export const isEventKind = (text: string): text is EventKind => eventKinds.some((kind) => kind === text);

/** Where a client is told of what happens to requests of some services. */
export interface Webhook {
  readonly id: WebhookId;
  readonly client: string;
  readonly url: string;
  readonly services: readonly string[];
  readonly kinds: readonly EventKind[];
  /** Of its secret, which is made from the place's own key and lies nowhere. */
  readonly secretVersion: number;
  readonly madeAt: Date;
  readonly endedAt: Date | undefined;
  readonly endedWhy: 'by-operator' | 'gone' | undefined;
  readonly version: number;
}

/** What a target is told: codes and moments, never what anybody answered. */
export interface WebhookEvent {
  readonly type: EventKind;
  readonly timestamp: string;
  readonly data: {
    readonly case: CaseId;
    readonly service: string;
    readonly state: string;
    readonly ending: string | null;
    readonly reason: string | null;
  };
}

/** One telling of one event. */
export interface Delivery {
  readonly id: DeliveryId;
  readonly webhook: WebhookId;
  readonly cause: string;
  readonly event: WebhookEvent;
  readonly tries: number;
}

export const webhookStream = (id: WebhookId): string => `webhook:${id}`;
