export { answerBodyAsk } from './answer-body-ask.js';
export { askOfBody } from './ask-of-body.js';
export {
  type BodyAsk,
  type BodyAskKind,
  bodyEvidence,
  type RegisterFinding,
} from './body-ask.js';
export { readAsks as listBodyAsks, readWaitingAsks as listWaitingBodyAsks } from './body-ask-store.js';
export { type BodyStanding, findBodyOf, findBodyStanding, sealedOfBody } from './find-body-standing.js';
