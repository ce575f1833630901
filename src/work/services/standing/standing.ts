import type { Words } from '../../../platform/language/index.js';

/** What a standing's stream begins with; versions of the service itself have a stream of their own. */
export const standingStreams = 'standing:';

export type ServiceState = 'open' | 'paused' | 'retired';

/** Whether a service takes new requests, and what is said where it does not. */
export interface ServiceStanding {
  readonly service: string;
  readonly state: ServiceState;
  readonly why: Words | undefined;
  /** Of a pause: the day on which it is expected to be over, '2026-04-01'. */
  readonly until: string | undefined;
  /** Of a retired one: the service to use in its stead. */
  readonly instead: string | undefined;
  readonly version: number;
}

/** Of a service that was never paused nor retired. */
export const neverChanged = (service: string): ServiceStanding => ({
  ...{ service, state: 'open', why: undefined, until: undefined, instead: undefined, version: 0 },
});
