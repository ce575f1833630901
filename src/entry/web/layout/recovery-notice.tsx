import type { Language } from '../../../platform/language/index.js';
import { Button, Form, NotificationBanner } from '../../components/index.js';
import { paths } from '../paths.js';
import { frameWords } from './words.js';

/** Who is signed in has not lost every way in: they are told, on every page, and may stop it. */
export function RecoveryNotice({ language }: { readonly language: Language }) {
  return (
    <NotificationBanner titleId="recovery-notice">
      <p class="govuk-notification-banner__heading">{frameWords.told[language]}</p>
      <Form action={paths.notRecovering}>
        <Button variant="warning">{frameWords.notMe[language]}</Button>
      </Form>
    </NotificationBanner>
  );
}
