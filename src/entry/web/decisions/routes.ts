import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { downloadDecision, downloadDecisionProof, submitDecisionProof, viewDecision } from './page.js';

const own = { access: 'public', knowsResident: true } as const;

/** Letters of decisions, for whoever has the request in their account or proves that they sent it. */
export const decisionRoutes: readonly Route[] = [
  { method: 'GET', path: paths.decision(':reference'), ...own, handle: viewDecision, perMinute: 30 },
  { method: 'POST', path: paths.decision(':reference'), ...own, handle: submitDecisionProof, perMinute: 20 },
  { method: 'GET', path: paths.decisionFile(':reference'), ...own, handle: downloadDecision, perMinute: 30 },
  { method: 'GET', path: paths.decisionProof(':reference'), ...own, handle: downloadDecisionProof, perMinute: 30 },
];
