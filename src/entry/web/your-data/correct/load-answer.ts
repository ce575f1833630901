import { discloseOwn } from '../../../../foundation/assurance/index.js';
import { read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { type Contest, findOwnAnswer, listContests, markingOf } from '../../../../work/cases/index.js';
import { isSealed, principalOf } from '../../../../work/services/index.js';
import { sayAnswer } from '../../desk/say/say-answer.js';
import { NotFound } from '../../page.js';
import type { OwnRequest } from '../own-page.js';

/** An answer of the person's own, as it is held now. */
export interface LoadedAnswer {
  readonly id: NonNullable<ReturnType<typeof readId<'case'>>>;
  readonly field: string;
  readonly label: string;
  readonly service: string;
  readonly reference: string;
  readonly contest: Contest | undefined;
  /** 'OFFICIAL-SENSITIVE PERSONAL', or OFFICIAL. */
  readonly marking: string;
  readonly mayState: boolean;
  readonly value: Opened<unknown> | undefined;
  readonly plain: string | undefined;
  readonly say: (value: unknown) => string;
}

/** The answer that the address names; not found unless it is about whoever asks. */
export async function loadAnswer({ house, who, params, language }: OwnRequest): Promise<LoadedAnswer> {
  const [id, field = ''] = [readId<'case'>(params.case), params.field];
  if (!id) throw new NotFound();
  const own = await read(house, who, async (ctx) => {
    const answer = await findOwnAnswer(ctx, id, field);
    return answer && { ...answer, contest: (await listContests(ctx, [id])).get(id)?.get(field) };
  });
  if (!own) throw new NotFound();
  const { one, question, service, contest, isPrincipal } = own;
  const { declaration } = service;
  const subject = one.subjects[isSealed(question.mark) ? (question.about ?? principalOf(declaration)) : ''];
  const rows = [{ table: 'cases.case', row: one.id }];
  const matters = subject ? [{ rows, subjectOf: { [field]: subject }, case: one.id }] : [];
  const disclosed = await discloseOwn(house, who, matters);
  const say = (value: unknown) => sayAnswer(question, value, language) ?? '—';
  const plain = one.fields[field];
  return {
    ...{ id, field, contest, say, label: question.label[language], reference: one.reference },
    service: declaration.title[language],
    marking: markingOf(declaration, [field]),
    mayState: isPrincipal && contest?.state === 'refused' && contest.statement === undefined,
    value: disclosed.ok ? disclosed.value.get(one.id)?.get(field) : undefined,
    plain: plain === undefined || plain === null ? undefined : say(plain),
  };
}
