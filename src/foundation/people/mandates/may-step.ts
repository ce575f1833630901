import { isChecked } from './capacities/capacity.js';
import { type Mandate, type MandateStep, stateAfter } from './mandate.js';

/** Whether the person's word alone ends it, or an officer has to settle what they object to. */
function endsByWord({ capacity, isHandedOver }: Mandate, hasLostCapacity: boolean): boolean {
  switch (capacity) {
    case 'attorney-finance':
    case 'attorney-health':
      return !hasLostCapacity; // Mental Capacity Act 2005 s.13(2): revoked while the donor can
    case 'deputy-finance':
    case 'deputy-health':
    case 'appointee':
      return false; // a court's, or the minister's, to end
    case 'parent':
      return isHandedOver;
    default:
      return true;
  }
}

const delegateSteps: readonly MandateStep[] = ['give-up'];

/** Whether this step is one that this party may take now, as far as the mandate itself says. */
export function mayStep(
  one: Mandate,
  step: MandateStep,
  as: 'person' | 'delegate',
  { hasLostCapacity }: { readonly hasLostCapacity: boolean },
): boolean {
  if (stateAfter(one.state, step) === undefined) return false;
  if (as === 'delegate') return delegateSteps.includes(step);
  const isByWord = endsByWord(one, hasLostCapacity);
  if (step === 'suspend' || step === 'resume' || step === 'withdraw') return isByWord;
  const isChild = one.capacity === 'parent' && !one.isHandedOver;
  return step === 'object' && isChecked(one.capacity) && !isByWord && !isChild;
}
