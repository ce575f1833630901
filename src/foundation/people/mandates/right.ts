import type { MandateAction, MandateScope } from './mandate.js';

/** What somebody may do in a service, and with which of its fields. */
export interface Right {
  readonly may: (service: string, action: MandateAction) => boolean;
  readonly sees: (service: string, field: string) => boolean;
}

/** What a mandate gives, were the delegate allowed all of it. */
export const rightOf = ({ services, may, hidden }: MandateScope): Right => ({
  may: (service, action) => services.includes(service) && may.includes(action),
  sees: (service, field) =>
    services.includes(service) && may.includes('see') && !hidden.includes(`${service}.${field}`),
});

/**
 * What all of these rights allow: the person's, the mandate's and the delegate's own. Never more than any of them has, in
 * whatever order they come.
 */
export const intersect = (...rights: readonly Right[]): Right => ({
  may: (service, action) => rights.every((right) => right.may(service, action)),
  sees: (service, field) => rights.every((right) => right.sees(service, field)),
});
