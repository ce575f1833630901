import { reportMarking } from '../../../../foundation/assurance/index.js';
import { act, read } from '../../../../platform/house.js';
import { judgeBatch, makeBatch, mostInBatch } from '../../../../work/cases/index.js';
import { readProse } from '../../../../work/services/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readChosen } from '../queue/choice.js';
import { CheckPage } from './check-view.js';
import { ChoosePage } from './choose-view.js';
import { type Chosen, loadChosen } from './load-chosen.js';
import { readDoing, writeDoing } from './read-asked.js';
import { sayDoing } from './say-doing.js';
import { severalWords } from './words.js';

type Doing = NonNullable<ReturnType<typeof readDoing>>;

const moveOf = ({ moves }: Chosen, doing: Doing) =>
  doing.kind === 'move' ? moves.find(({ value }) => value === `${doing.service}:${doing.transition}`) : undefined;

/** What was asked for, judged case by case: of a step with a reason by the one that was chosen, else by any. */
async function showCheck(
  request: PageRequest,
  chosen: Chosen,
  doing: Doing,
  { errors = {}, isMarked = false }: { errors?: { note?: string; reason?: string }; isMarked?: boolean } = {},
): Promise<PageReply> {
  const { house, who, form, language } = request;
  const move = moveOf(chosen, doing);
  const reason = doing.kind === 'move' ? (doing.reason ?? move?.reasons[0]?.value) : undefined;
  const cases = chosen.cases.map(({ id }) => id);
  const judged = await read(house, who, (ctx) =>
    judgeBatch(ctx, { cases, doing: { ...doing, ...(reason ? { reason } : {}) }, hasNote: move?.hasNote ?? false }),
  );
  const view = {
    ...{ frame: request, chosen, judged, move, errors, doing: writeDoing(doing) },
    what: sayDoing(doing, chosen.names, language),
    typed: form.has('note') && !isMarked ? form.again('note', ['']) : undefined,
  };
  return page(<CheckPage {...view} />, errors.note || errors.reason ? 422 : 200);
}

/** Takes it down, and shows how it stands; what lacks is asked for with the rest as it was. */
async function confirm(request: PageRequest, chosen: Chosen, doing: Doing): Promise<PageReply> {
  const { house, who, form, language } = request;
  const move = moveOf(chosen, doing);
  const prose = readProse(form.typed('note'));
  if (!prose.ok) {
    const { marked, say } = prose;
    if (marked) await act(house, who, async (ctx) => reportMarking(ctx, { tier: marked, where: 'note' }));
    return showCheck(request, chosen, doing, { errors: { note: say[language] }, isMarked: marked !== undefined });
  }
  if (doing.kind === 'move' && move && move.reasons.length > 0 && doing.reason === undefined)
    return showCheck(request, chosen, doing, { errors: { reason: severalWords.reasonLacks[language] } });
  if (move?.isNoteRequired && !prose.text)
    return showCheck(request, chosen, doing, { errors: { note: severalWords.noteLacks[language] } });
  const cases = chosen.cases.map(({ id, version }) => ({ case: id, version: chosen.versions.get(id) ?? version }));
  const made = await act(house, who, (ctx) =>
    makeBatch(ctx, { doing, cases, ...(prose.text ? { note: prose.text } : {}) }),
  );
  return made.ok ? redirect(paths.batch(made.value.id)) : page(<ChoosePage frame={request} chosen={chosen} />, 422);
}

const faultOf = (asked: string | undefined) => (asked === 'move' || asked === 'routine' ? asked : 'to');

/** The steps from the ticked cases to what is done to them: choose, check, confirm. */
export const submitSeveral: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const asked = readChosen(form);
  const chosen = await read(house, who, (ctx) => loadChosen(ctx, asked.slice(0, mostInBatch + 1), language));
  const isWrong = chosen.cases.length === 0 || chosen.cases.length > mostInBatch;
  const step = form.code('step');
  if (isWrong || (step !== 'check' && step !== 'confirm'))
    return page(<ChoosePage frame={request} chosen={chosen} />, isWrong ? 422 : 200);
  const doing = readDoing(form, language);
  if (!doing) return page(<ChoosePage frame={request} chosen={chosen} fault={faultOf(form.code('do'))} />, 422);
  return step === 'confirm' ? confirm(request, chosen, doing) : showCheck(request, chosen, doing);
};
