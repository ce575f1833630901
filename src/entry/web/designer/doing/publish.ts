import { act } from '../../../../platform/house.js';
import { answerPublishing, askToPublish } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readDesignId, requireReader } from '../load-design.js';
import { showDesign } from '../one/page.js';
import { revisionIn } from '../parts/save-edits.js';
import { type DesignRefusal, designRefusals } from '../words.js';

const hrefs: Readonly<Partial<Record<DesignRefusal, string>>> = { 'bad-day': '#on', 'no-reason': '#why' };

/** Asks a second person, or answers as one. */
export const submitPublish: PageHandler = async (request) => {
  requireReader(request);
  const { house, who, form, language } = request;
  const [id, revision, doing] = [readDesignId(request), revisionIn(request), form.code('do')];
  const refused = (reason: DesignRefusal) =>
    showDesign(request, {
      ...{ text: designRefusals[reason][language], href: hrefs[reason] ?? '#publish', status: 409 },
    });
  if (doing === 'ask') {
    const on = form.written('on').trim();
    const asked = await act(house, who, (ctx) => askToPublish(ctx, { id, revision, ...(on ? { on } : {}) }));
    return asked.ok ? redirect(`${paths.design(id)}?did=asked`) : refused(asked.refused);
  }
  if (doing !== 'approve' && doing !== 'refuse') throw new NotFound();
  const refusal = doing === 'refuse' ? { refusal: form.written('why') } : {};
  const answered = await act(house, who, (ctx) => answerPublishing(ctx, { id, revision, ...refusal }));
  if (!answered.ok) return refused(answered.refused);
  const did = doing === 'refuse' ? 'refused' : answered.value === 'approved' ? 'approved' : 'published';
  return redirect(`${paths.design(id)}?did=${did}`);
};
