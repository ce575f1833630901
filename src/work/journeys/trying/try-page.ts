import { sealBriefly } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { seal } from '../../../platform/sealed/index.js';
import { isFileKind, type Raw } from '../../services/index.js';
import { judgeAnswers } from '../judge-answers.js';
import { isTyped, readRaw, type TypedIn } from '../saving/typed-answers.js';
import { addingStep, stepAfter, stepOf } from '../walk.js';
import { openTrial, type ToTry, type TriedStrings, tryStrings } from './open-trial.js';

export interface Tried {
  /** For the browser to keep; undefined where it would be more than a browser keeps, and what it has stays. */
  readonly kept: string | undefined;
  readonly to: { readonly is: 'page' | 'wrong'; readonly page: string } | { readonly is: 'check' };
}

/** Browsers keep 4,096 characters under one name. */
const mostKept = 3800;

/** Of a long text its beginning is enough to try a design. */
const shorten = (raw: Raw): Raw =>
  Object.fromEntries(Object.entries(raw).map(([part, texts]) => [part, (texts ?? []).map((one) => one.slice(0, 500))]));

/**
 * Takes what was typed on one page of a preview: judged as a resident's answers are, and given back sealed for the browser alone
 * to keep. Refuses `not-asked` for a page to which what was typed so far does not lead.
 */
export async function tryPage(
  ctx: Context,
  {
    page,
    typed,
    isChange,
    ...toTry
  }: ToTry & { readonly page: string; readonly typed: TypedIn; readonly isChange: boolean },
): Promise<Outcome<Tried, 'not-asked'>> {
  const trial = await openTrial(ctx, toTry);
  const step = stepOf(trial.walk, page);
  if (!step) return refuse('not-asked');
  const { fields } = trial.service.declaration;
  const asks = step.asks.filter((field) => !isFileKind(fields[field]?.type ?? 'text'));
  const raws = Object.fromEntries(asks.map((field) => [field, shorten(readRaw(trial, field, typed))]));
  const isEmpty = !Object.values(raws).some(isTyped);
  const { faults } = await judgeAnswers(ctx, trial, isEmpty ? {} : raws);
  const isWrong = faults.length > 0;
  const tried: TriedStrings = isWrong
    ? { ...trial.tried, wrong: raws }
    : { raws: { ...trial.tried.raws, ...raws }, wrong: {} };
  const sealed = await sealBriefly(ctx, trial.address, { tried: seal(tried) });
  const text = sealed.toString('base64url');
  const kept = text.length <= mostKept ? text : undefined;
  if (isWrong) return done({ kept, to: { is: 'wrong', page } });
  const { walk } = await tryStrings(ctx, trial.service, trial.address, tried);
  const rows = step.page.row ? undefined : asks.find((field) => fields[field]?.type === 'rows');
  const isMore = rows !== undefined && raws[rows]?.['']?.[0] === 'yes';
  const next = (isMore ? addingStep(walk, rows) : undefined) ?? stepAfter(walk, page, isChange);
  return done({ kept, to: next ? { is: 'page', page: next.page.id } : { is: 'check' } });
}
