import { provePhone, setPreferences } from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import { page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { codeWords } from '../../sign-in/code/words.js';
import { ownPage } from '../../your-data/own-page.js';
import { PhoneCodePage } from './code-view.js';
import { contactWords } from './words.js';

export const viewPhoneCode = ownPage(async (request) => page(<PhoneCodePage frame={request} />));

/** The code came back: from now on texts go to that number. */
export const submitPhoneCode = ownPage(async (request) => {
  const { house, who, person, form, language } = request;
  const proved = await act(house, who, (ctx) => provePhone(ctx, { person, code: form.typed('code') }));
  if (proved.ok) {
    await setPreferences(house, who, proved.value);
    return redirect(`${paths.ownContact}?did=saved`);
  }
  const says = {
    'not-a-code': codeWords.notACode,
    'wrong-code': contactWords.wrongCode,
    'no-check': contactWords.codeOver,
  } as const satisfies Record<typeof proved.refused, object>;
  return page(<PhoneCodePage frame={request} error={says[proved.refused][language]} />, 422);
});
