import { readMail } from '../../../../platform/config.js';
import { checkMail } from '../../doctor/check-mail.js';
import type { Given, Section } from './question.js';

const none = 'none';
const hasServer = ({ server }: Given): boolean => server !== none;

/** The settings that these answers stand for; none for a place that sends no email. */
export const mailSettings = (given: Given) =>
  given.server === none
    ? {}
    : {
        GUILDHALL_SMTP_URL: given.server ?? '',
        GUILDHALL_MAIL_FROM: given.from ?? '',
        GUILDHALL_SMTP_PASSWORD_FILE: given['password-file'] ?? '',
      };

function checkServer(answer: string): string | undefined {
  if (answer === none) return undefined;
  const url = URL.canParse(answer) ? new URL(answer) : undefined;
  if (url?.password) return 'No password here: put it alone in a file that only this user can read, and name the file.';
  if (url && /^smtps?:$/.test(url.protocol) && url.hostname) return undefined;
  return `'${answer}' is not a mail server. Write smtp://USER@HOST:587, smtps://USER@HOST:465, or none.`;
}

export const mailSection: Section = {
  name: 'mail',
  title: 'Email',
  questions: [
    {
      key: 'server',
      asks: 'Which mail server takes letters?',
      means:
        'smtp://USER@HOST:587 (STARTTLS) or smtps://USER@HOST:465; none: residents cannot sign in by email, and are told of nothing.',
      check: checkServer,
    },
    {
      key: 'password-file',
      onlyIf: hasServer,
      asks: 'Which file holds the password of that user?',
      means: 'A path. The password itself is never asked, shown or kept by setup.',
      usual: '',
    },
    {
      key: 'from',
      onlyIf: hasServer,
      asks: 'What do letters come from?',
      means: 'Wealdham <no-reply@wealdham.example>. Its domain must let this server send for it (SPF, DKIM).',
      usual: '',
    },
    {
      key: 'try-to',
      onlyIf: hasServer,
      asks: 'Whom shall a first letter go to?',
      means: 'Your own address, to see that letters arrive; leave it out, and none is sent.',
      usual: '',
      check: (answer) => (/^[^\s@]+@[^\s@]+$/.test(answer) ? undefined : 'That is not an email address.'),
    },
  ],
  async check(given) {
    if (given.server === none) return undefined;
    const faults: string[] = [];
    const mail = readMail(mailSettings(given), faults);
    if (!mail) return faults.join(' ');
    const found = await checkMail({ mail });
    return found.is === 'fault' ? found.say : undefined;
  },
};
