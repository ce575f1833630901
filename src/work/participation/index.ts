export { findProposal, type OpenedProposal } from './answering/find-proposal.js';
export { findTakingDesign, type TakingDesign } from './answering/find-taking-design.js';
export { type ListedProposals, listProposals } from './answering/list-proposals.js';
export { answererOf } from './answering/may-answer.js';
export { refuseProposal } from './answering/refuse-proposal.js';
export { replyToProposal } from './answering/reply-to-proposal.js';
export { takeProposal } from './answering/take-proposal.js';
export { type FollowedProposal, followProposal } from './following/follow-proposal.js';
export { listAnswered } from './following/list-answered.js';
export { listOwnProposals } from './following/list-own-proposals.js';
export { listOwnSteps } from './following/list-own-steps.js';
export { shredAnswered } from './following/shred-answered.js';
export { takeBack, takeBackOwn } from './following/take-back.js';
export { pathIn } from './path-in.js';
export {
  nameOfWords,
  type Proposal,
  type ProposalId,
  type RefusalReason,
  refusalReasons,
  type TakenWords,
} from './proposal.js';
export { proposalsRebuilt } from './proposals-rebuilt.js';
export { answerDays } from './sending/due-at.js';
export { boxOf, readOtherWords } from './sending/read-other-words.js';
export { sayWastedTime } from './sending/say-wasted-time.js';
export { type SendRefusal, sendProposal } from './sending/send-proposal.js';
export { type PartKind, type Spot, type SpotPart, spotOfPage, spotsOf } from './spots.js';
export { tellOfProposal } from './telling/tell-of-proposal.js';
