import { type Reason, type RiskAnswer, type Score, type SignalName, type Signals, signalNames } from './risk.js';
import type { RiskTable } from './risk-table.js';

function pointsOf(signal: SignalName, amount: number, { points }: RiskTable): number {
  if (!(amount > 0)) return 0;
  const weight = points[signal];
  if (typeof weight === 'number') return weight;
  if ('days' in weight) return weight.points;
  const beyond = Math.max(0, amount - weight.usual);
  return Math.min(weight.most, Math.floor(beyond / weight.per) * weight.points);
}

function answerOf(score: number, { answers }: RiskTable): RiskAnswer {
  if (score >= answers.refuse) return 'refuse';
  if (score >= answers['second-person']) return 'second-person';
  return score >= answers['step-up'] ? 'step-up' : 'allow';
}

/** Adds up what counts, and says why: the reasons' points are the score. Pure; more of anything never lowers it. */
export function scoreRisk(signals: Signals, table: RiskTable): Score {
  const reasons = signalNames.flatMap((signal): readonly Reason[] => {
    const points = pointsOf(signal, signals[signal] ?? 0, table);
    return points > 0 ? [{ signal, points }] : [];
  });
  const score = reasons.reduce((sum, { points }) => sum + points, 0);
  return { answer: answerOf(score, table), score, reasons };
}
