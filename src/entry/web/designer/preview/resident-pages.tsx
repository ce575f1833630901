import type { VNode } from 'preact';
import { act, read } from '../../../../platform/house.js';
import { type AskedPage, askPage, checkAnswers, openTrial, tryPage } from '../../../../work/journeys/index.js';
import { type Compiled, type DesignId, feeOf, pagesOf } from '../../../../work/services/index.js';
import { InsetText } from '../../../components/index.js';
import { presentCheck } from '../../journeys/check/present.js';
import { CheckPage } from '../../journeys/check/view.js';
import { ConfirmationPage } from '../../journeys/confirmation/view.js';
import { presentQuestion, questionUrl } from '../../journeys/question/present.js';
import { QuestionPage } from '../../journeys/question/view.js';
import { presentStart } from '../../journeys/start/present.js';
import { StartPage } from '../../journeys/start/view.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { NotFound, type PageHandler, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readDesignId } from '../load-design.js';
import { previewCookie } from '../trying/preview-cookie.js';
import { loadPreview } from './load-preview.js';
import { previewWay } from './preview-way.js';
import { readTyped } from './read-typed.js';
import { previewWords } from './words.js';

/** What a reference looks like, and is none. */
const sampleReference = 'XXXX-XXXX';

/** A page as a resident who is not signed in sees it, with the note of the preview above it. */
const asResident =
  (show: (service: Compiled, frame: Frame & PageRequest, id: DesignId) => Promise<VNode>): PageHandler =>
  async (request) => {
    const { service, note } = await loadPreview(request, 'resident');
    const frame = { ...request, officer: undefined, resident: undefined, isSignedIn: false, preview: note };
    return page(service ? await show(service, frame, readDesignId(request)) : <Unreadable frame={frame} />);
  };

function Unreadable({ frame }: { readonly frame: Frame }) {
  const { language } = frame;
  return (
    <Framed frame={frame} title={previewWords.title[language]}>
      <h1 class="govuk-heading-l">{previewWords.title[language]}</h1>
      <InsetText>{previewWords.unreadable[language]}</InsetText>
    </Framed>
  );
}

/** The service's own page. */
export const viewPreview: PageHandler = asResident(async (service, frame, id) => {
  const view = presentStart(service, undefined, frame.language);
  return <StartPage frame={frame} {...view} action={paths.previewDesign(id)} notice={paths.previewDesign(id)} />;
});

const firstPage = (service: Compiled): string => pagesOf(service.declaration)[0]?.id ?? '';

/** Begins it: the first page, with nothing answered. */
export const submitPreview: PageHandler = async (request) => {
  const { service } = await loadPreview(request, 'resident');
  const id = readDesignId(request);
  return redirect(service ? paths.previewPage(id, firstPage(service)) : paths.previewDesign(id), [
    { name: previewCookie, value: undefined },
  ]);
};

/** A page that no answers led to, all of its questions with nothing in them. */
function bare({ declaration }: Compiled, page: string): AskedPage {
  const one = pagesOf(declaration).find(({ id }) => id === page);
  if (!one) throw new NotFound();
  const fields = one.ask.flatMap((name) => {
    const question = declaration.fields[name];
    return question ? [{ name, question }] : [];
  });
  return { id: one.id, isAdding: false, isTable: false, fields, ...(one.title ? { title: one.title } : {}) };
}

/** One page of questions: those that are asked after what was typed before. */
export const viewPreviewPage: PageHandler = asResident(async (service, frame, id) => {
  const page = frame.params.page ?? '';
  const how = { isWrong: frame.query.is === 'wrong', isAgain: false };
  const asked = await read(frame.house, frame.who, async (ctx) => {
    const trial = await openTrial(ctx, { design: id, service, kept: frame.cookies[previewCookie] });
    return askPage(ctx, trial, page, how);
  });
  const shown = asked.ok ? asked.value : bare(service, page);
  const view = presentQuestion(frame, { journey: { service }, page: shown }, previewWay(id));
  return <QuestionPage frame={frame} {...view} canSave={false} />;
});

/** Goes on to the page to which what was typed leads. */
export const submitPreviewPage: PageHandler = async (request) => {
  const { house, who, params, query, cookies } = request;
  const { service } = await loadPreview(request, 'resident');
  const id = readDesignId(request);
  const page = params.page ?? '';
  const way = previewWay(id);
  if (!service) return redirect(way.start);
  const { typed } = await readTyped(request);
  const isChange = query.change === 'yes';
  const tried = await act(house, who, (ctx) =>
    tryPage(ctx, { design: id, service, kept: cookies[previewCookie], page, typed, isChange }),
  );
  if (!tried.ok) {
    const pages = pagesOf(service.declaration);
    const next = pages[pages.findIndex((one) => one.id === page) + 1];
    return redirect(next ? way.question(next.id) : way.check);
  }
  const { kept, to } = tried.value;
  const url =
    to.is === 'check'
      ? way.check
      : questionUrl(way, to.page, { isChange, ...(to.is === 'wrong' ? { is: 'wrong' } : {}) });
  return redirect(url, kept === undefined ? [] : [{ name: previewCookie, value: kept }]);
};

/** The summary of what was typed, what was worked out of it, and what is to be paid for it. */
export const viewPreviewCheck: PageHandler = asResident(async (service, frame, id) => {
  const { trial, owed } = await read(frame.house, frame.who, async (ctx) => {
    const opened = await openTrial(ctx, { design: id, service, kept: frame.cookies[previewCookie] });
    return { trial: opened, owed: feeOf(service, opened.walk.answers, opened.asking) };
  });
  const view = presentCheck(trial, checkAnswers(trial), frame.language, previewWay(id));
  return (
    <CheckPage
      {...{ frame, ...view, owed, declaration: service.declaration, uses: [], errors: [], barred: undefined }}
      save={undefined}
    />
  );
});

export const submitPreviewCheck: PageHandler = async (request) => redirect(paths.previewDone(readDesignId(request)));

/** What a person reads who has sent it. */
export const viewPreviewDone: PageHandler = asResident(async ({ declaration }, frame) => (
  <ConfirmationPage
    {...{ frame, service: declaration.title[frame.language], reference: sampleReference, improve: '' }}
    {...{
      promise: declaration.case.clock.told[frame.language],
      by: undefined,
      isOwn: false,
      canClaim: false,
      owes: undefined,
      booking: undefined,
    }}
  />
));
