import { type AssistedWay, assistedWays, type Evidence } from '../../../foundation/people/index.js';
import { read } from '../../../platform/house.js';
import type { SubjectId } from '../../../platform/ids.js';
import { findService } from '../../../work/services/index.js';
import { findPrincipal } from '../desk/find-principal.js';
import { faultWords, isEvidence } from '../desk/hand-over/words.js';
import type { PageRequest } from '../page.js';
import { assistWords } from './words.js';

/** What an officer would fill in, with whom. */
export interface Asked {
  readonly service: string;
  readonly way: AssistedWay;
  /** Whom an earlier request is about, and how the officer saw that it is them; undefined for somebody new. */
  readonly known: { readonly subject: SubjectId; readonly evidence: Evidence } | undefined;
}

type Read =
  | { readonly ok: true; readonly asked: Asked }
  | { readonly ok: false; readonly said: Record<string, string> };

/** Reads the form, or says by field what is to be mended. */
export async function readAsked(request: PageRequest): Promise<Read> {
  const { house, who, form, language } = request;
  const [name, code] = [form.code('service'), form.code('evidence')];
  const way = assistedWays.find((one) => one === form.code('way'));
  const evidence = isEvidence(code) ? code : undefined;
  const isKnown = form.isFilled('reference');
  const found = await read(house, who, async (ctx) => ({
    service: name ? await findService(ctx, name) : undefined,
    principal: isKnown ? await findPrincipal(ctx, form.typed('reference')) : undefined,
  }));
  const said: Record<string, string> = {};
  if (!found.service) said.service = assistWords.chooseService[language];
  if (!way) said.way = assistWords.chooseWay[language];
  if (isKnown && !found.principal) said.reference = faultWords.reference[language];
  if (isKnown && !evidence) said.evidence = faultWords.evidence[language];
  if (form.code('told') !== 'yes') said.told = assistWords.chooseTold[language];
  if (Object.keys(said).length > 0 || !found.service || !way) return { ok: false, said };
  const known = found.principal && evidence ? { subject: found.principal.subject, evidence } : undefined;
  return { ok: true, asked: { service: found.service.declaration.service, way, known } };
}
