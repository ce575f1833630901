import type { VNode } from 'preact';
import { markingOf } from '../../../../work/cases/index.js';
import { type Compiled, pagesOf } from '../../../../work/services/index.js';
import { InsetText } from '../../../components/index.js';
import { CheckPage } from '../../journeys/check/view.js';
import { ConfirmationPage } from '../../journeys/confirmation/view.js';
import { presentQuestion } from '../../journeys/question/present.js';
import { QuestionPage } from '../../journeys/question/view.js';
import { presentStart } from '../../journeys/start/present.js';
import { StartPage } from '../../journeys/start/view.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { NotFound, type PageHandler, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readDesignId } from '../load-design.js';
import { loadPreview } from './load-preview.js';
import { previewWords } from './words.js';

/** What a reference looks like, and is none. */
const sampleReference = 'XXXX-XXXX';

/** A page as a resident who is not signed in sees it, with the note of the preview above it. */
const asResident =
  (show: (service: Compiled, frame: Frame & PageRequest, id: string) => VNode): PageHandler =>
  async (request) => {
    const { service, note } = await loadPreview(request, 'resident');
    const frame = { ...request, officer: undefined, resident: undefined, isSignedIn: false, preview: note };
    return page(service ? show(service, frame, readDesignId(request)) : <Unreadable frame={frame} />);
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
export const viewPreview: PageHandler = asResident((service, frame, id) => {
  const view = presentStart(service, undefined, frame.language);
  return <StartPage frame={frame} {...view} action={paths.previewDesign(id)} notice={paths.previewDesign(id)} />;
});

const firstPage = (service: Compiled): string => pagesOf(service.declaration)[0]?.id ?? '';

/** Begins it: the first page. */
export const submitPreview: PageHandler = async (request) => {
  const { service } = await loadPreview(request, 'resident');
  const id = readDesignId(request);
  return redirect(service ? paths.previewPage(id, firstPage(service)) : paths.previewDesign(id));
};

/** One page of questions, all of them: what is asked of whom hangs on answers, and there are none. */
export const viewPreviewPage: PageHandler = asResident((service, frame, id) => {
  const pages = pagesOf(service.declaration);
  const at = pages.findIndex((one) => one.id === frame.params.page);
  const one = pages[at];
  if (!one) throw new NotFound();
  const fields = one.ask.flatMap((name) => {
    const question = service.declaration.fields[name];
    return question ? [{ name, question }] : [];
  });
  const asked = { id: one.id, isAdding: false, isTable: false, fields, ...(one.title ? { title: one.title } : {}) };
  const view = presentQuestion(frame, { journey: { service }, page: asked });
  const before = pages[at - 1];
  const back = before ? paths.previewPage(id, before.id) : paths.previewDesign(id);
  return <QuestionPage frame={frame} {...view} back={back} action={paths.previewPage(id, one.id)} />;
});

/** Goes on to the next page; what was typed is not even read. */
export const submitPreviewPage: PageHandler = async (request) => {
  const { service } = await loadPreview(request, 'resident');
  const id = readDesignId(request);
  const pages = service ? pagesOf(service.declaration) : [];
  const next = pages[pages.findIndex((one) => one.id === request.params.page) + 1];
  return redirect(next ? paths.previewPage(id, next.id) : paths.previewCheck(id));
};

/** The summary of answers, none of which is given. */
export const viewPreviewCheck: PageHandler = asResident(({ declaration }, frame, id) => {
  const { language } = frame;
  const lines = pagesOf(declaration).flatMap((one) =>
    one.ask.flatMap((name) => {
      const label = declaration.fields[name]?.label[language];
      return label ? [{ label, value: undefined, change: paths.previewPage(id, one.id) }] : [];
    }),
  );
  const workedOut = Object.values(declaration.fields)
    .filter(({ calculate }) => calculate !== undefined)
    .map(({ label }) => ({ label: label[language], value: undefined, change: undefined }));
  const last = pagesOf(declaration).at(-1);
  return (
    <CheckPage
      {...{
        frame,
        declaration,
        workedOut,
        service: declaration.title[language],
        parts: [{ lines }],
        uses: [],
        errors: [],
      }}
      {...{ barred: undefined, owed: undefined }}
      {...{ action: paths.previewCheck(id), save: paths.previewCheck(id), improve: '', revision: '1' }}
      back={last ? paths.previewPage(id, last.id) : paths.previewDesign(id)}
      marking={markingOf(declaration, Object.keys(declaration.fields))}
    />
  );
});

export const submitPreviewCheck: PageHandler = async (request) => redirect(paths.previewDone(readDesignId(request)));

/** What a person reads who has sent it. */
export const viewPreviewDone: PageHandler = asResident(({ declaration }, frame) => (
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
