import type { Capacity } from '../capacities/capacity.js';

/** In which capacities a firm may be appointed: those that are a profession. */
export const firmCapacities = ['adviser', 'advocate', 'solicitor'] as const satisfies readonly Capacity[];
export type FirmCapacity = (typeof firmCapacities)[number];

/** What somebody is for a firm lasts a quarter, unless an owner names them again: an owner's silence ends it. */
export const namedDays = 91;
