import {
  type Reason,
  type RiskAnswer,
  riskAnswers,
  type Score,
  type SignalName,
  type Signals,
  signalNames,
} from './risk.js';
import type { RiskTable } from './risk-table.js';

/** As many points as what the relation asks begins at. */
function pointsOfRelation(place: number, { answers }: RiskTable): number {
  const asked = riskAnswers[Math.min(riskAnswers.length - 1, Math.floor(place))] ?? 'allow';
  return asked === 'allow' ? 0 : answers[asked];
}

function pointsOf(signal: SignalName, amount: number, table: RiskTable): number {
  if (!(amount > 0)) return 0;
  if (signal === 'related') return pointsOfRelation(amount, table);
  const { points } = table;
  const weight = points[signal];
  if (typeof weight === 'number') return weight;
  if (!('usual' in weight)) return weight.points;
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
