import { join } from 'node:path';
import { checkout } from '../../../platform/checkout.js';
import type { Policy } from './policy.js';
import { readPolicies, readPolicyFiles } from './read-policies.js';

let standing: Policy | undefined;

/** The policies of this installation, `policies/*.cedar`, as they were when the process first asked for them. */
export function standingPolicy(): Policy {
  standing ??= readPolicies(readPolicyFiles(join(checkout, 'policies')));
  return standing;
}
