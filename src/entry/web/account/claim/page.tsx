import { accountNumber } from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import { fill } from '../../../../platform/language/index.js';
import { claimCase, claimsAnHour } from '../../../../work/cases/index.js';
import { findReference } from '../../../../work/journeys/index.js';
import { type PageReply, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { type OwnRequest, ownPage } from '../../your-data/own-page.js';
import { proveAgain } from '../prove-again.js';
import { ClaimPage } from './view.js';
import { claimWords } from './words.js';

export const viewClaim = ownPage(
  async (request) =>
    proveAgain(request, paths.claimRequest, 'claim') ??
    page(<ClaimPage frame={request} number={accountNumber(request.person)} />),
);

const show = (request: OwnRequest, status: number, error: string): PageReply =>
  page(
    <ClaimPage
      frame={request}
      number={accountNumber(request.person)}
      error={error}
      typed={request.form.again('reference', [''])}
    />,
    status,
  );

/** Adds the request to the account soon after a sign-in, and leads to it. Says the same of every request that is not theirs, whether it is there or not. */
export const submitClaim = ownPage(async (request) => {
  const again = proveAgain(request, paths.claimRequest, 'claim');
  if (again) return again;
  const { house, who, form, language } = request;
  if (!form.isFilled('reference')) return show(request, 422, claimWords.empty[language]);
  const claimed = await act(house, who, async (ctx) => {
    const reference = (await findReference(ctx, form.typed('reference'))) ?? '';
    const done = await claimCase(ctx, reference);
    return done.ok ? { ...done, reference } : done;
  });
  if (claimed.ok) return redirect(`${paths.yourData}${claimed.value.isNew ? '?did=added' : ''}#${claimed.reference}`);
  switch (claimed.refused) {
    case 'not-yours':
    case 'not-found':
      return show(request, 422, claimWords.notFound[language]);
    case 'too-often':
      return show(request, 429, fill(claimWords.tooOften[language], { most: claimsAnHour }));
  }
});
