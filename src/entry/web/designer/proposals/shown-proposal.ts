import type { Words } from '../../../../platform/language/index.js';
import type { OpenedProposal, TakingDesign } from '../../../../work/participation/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import type { PageRequest } from '../../page.js';
import type { PartBox } from './part-boxes.js';

export interface Fault {
  readonly say: Words;
  readonly box: string;
}

export interface ProposalView extends OpenedProposal {
  readonly request: PageRequest;
  readonly service: Compiled | undefined;
  readonly into: TakingDesign | undefined;
  readonly boxes: readonly PartBox[];
  readonly did: boolean;
  readonly fault: Fault | undefined;
  readonly now: Date;
}
