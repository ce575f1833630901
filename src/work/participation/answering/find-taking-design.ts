import type { Context } from '../../../platform/context.js';
import { findSource, isOpen, judgeDesign, listDesigns, partAt, type WholeDesign } from '../../services/index.js';

/** Where words for a service go: its design that was changed last and may be changed still, else a new one of what runs. */
export interface TakingDesign {
  readonly design: WholeDesign | undefined;
  /** What its text says. */
  readonly value: unknown;
  /** Names the text, so that an answer is given to what was seen: 'DESIGN:REVISION', or 'version:NUMBER'. */
  readonly seen: string;
}

/** The design that words for a service are taken into; undefined where there is no such service. */
export async function findTakingDesign(ctx: Context, service: string): Promise<TakingDesign | undefined> {
  const running = await findSource(ctx, service);
  if (!running) return undefined;
  const isOfIt = (one: WholeDesign) =>
    isOpen(one) && one.base?.service === service && partAt(judgeDesign(one.source).value, ['service']) === service;
  const design = (await listDesigns(ctx)).find(isOfIt);
  const { value } = judgeDesign(design?.source ?? running.source);
  return { design, value, seen: design ? `${design.id}:${design.revision}` : `version:${running.version}` };
}
