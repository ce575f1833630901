import { bookingRules } from '../booking-rules.js';
import { bulkRules } from '../bulk/bulk-rules.js';
import { open311Rules } from '../bulk/open311-rules.js';
import { clockRules } from '../clocks/clock-rules.js';
import { enquiryRules } from '../enquiry-rules.js';
import { feeRules } from '../fee-rules.js';
import { handOffRules } from '../handing/hand-off-rules.js';
import { issueRules } from '../issues/issues.js';
import { letterRules } from '../letter-rules.js';
import { messageRules } from '../message-rules.js';
import { routineRules } from '../routines/routine-rules.js';
import type { Rule } from '../rule.js';
import { datasetRules } from './dataset.js';
import { decisionRules } from './decisions.js';
import { expressionRules } from './expressions.js';
import { findByRules } from './find-by.js';
import { handlingRules } from './handling.js';
import { impactRules } from './impact.js';
import { measureRules } from './measures.js';
import { nameRules } from './names.js';
import { orderRules } from './order.js';
import { pageRules } from './pages.js';
import { purposeRules } from './purposes.js';
import { questionRules } from './questions.js';
import { reachableRules } from './reachable.js';
import { rowRules } from './rows.js';
import { sinkRules } from './sinks.js';
import { stateRules } from './states.js';
import { teamRules } from './teams.js';
import { useRules } from './uses.js';

/** Every rule that a declaration of the right shape is held against. */
export const rules: readonly Rule[] = [
  ...nameRules,
  ...purposeRules,
  ...questionRules,
  ...rowRules,
  ...handlingRules,
  ...impactRules,
  ...pageRules,
  ...expressionRules,
  ...orderRules,
  ...reachableRules,
  ...stateRules,
  ...clockRules,
  ...handOffRules,
  ...decisionRules,
  ...routineRules,
  ...enquiryRules,
  ...letterRules,
  ...messageRules,
  ...feeRules,
  ...issueRules,
  ...bookingRules,
  ...bulkRules,
  ...open311Rules,
  ...teamRules,
  ...useRules,
  ...sinkRules,
  ...findByRules,
  ...measureRules,
  ...datasetRules,
];
