import type { Words } from '../../platform/language/index.js';
import { type Compiled, type ImpactGround, impactCallsOf, mustAssess } from '../../work/services/index.js';

export interface ScreenedService {
  readonly service: string;
  readonly title: Words;
  readonly owner: string;
  /** None: the declaration shows nothing that calls for an assessment. */
  readonly grounds: readonly ImpactGround[];
  readonly isNeeded: boolean;
}

/** Screens every service for an impact assessment (UK GDPR, article 35), by what its declaration holds. Pure. */
export const screenServices = (services: readonly Compiled[]): readonly ScreenedService[] =>
  services.map(({ declaration }) => {
    const { service, title, owner } = declaration;
    const calls = impactCallsOf(declaration);
    const grounds = [...new Set(calls.map(({ ground }) => ground))].sort();
    return { service, title, owner, grounds, isNeeded: calls.some(mustAssess) };
  });
