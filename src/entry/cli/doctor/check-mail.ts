import type { Config } from '../../../platform/config.js';
import type { PostFault } from '../../../platform/post.js';
import { createSmtpPost } from '../../../work/messages/index.js';
import { advice, type Finding, fault, well } from './finding.js';

const repairs = {
  'not-set-up': 'no mail server is set.',
  unreachable:
    'the mail server of GUILDHALL_SMTP_URL does not answer. Check its host and port, and that a firewall lets this machine out to it.',
  untrusted:
    'the mail server offers no TLS, or a certificate that is not trusted. Give its name as the certificate has it; for a certificate of your own, set NODE_EXTRA_CA_CERTS to the file of its authority.',
  'sign-in-refused':
    'the mail server refuses the user or password in GUILDHALL_SMTP_URL. Correct them; special characters are percent-encoded.',
  'refused-for-now': 'the mail server is busy. Look again in some minutes; letters wait meanwhile.',
  'refused-address': 'the mail server refuses the address of GUILDHALL_MAIL_FROM.',
  'refused-letter': 'the mail server refuses to speak with us. Its own log says why.',
} as const satisfies Record<PostFault, string>;

/** What the mail server refused, and how to mend it. */
export const sayMailFault = (why: PostFault): string => repairs[why];

/** Whether a letter could be handed over. It connects and signs in, and sends nothing. */
export async function checkMail({ mail }: Pick<Config, 'mail'>): Promise<Finding> {
  if (!mail)
    return advice(
      'email',
      'no mail server is set, so residents cannot sign in by email and are not told of anything. Set GUILDHALL_SMTP_URL and GUILDHALL_MAIL_FROM.',
    );
  const found = await createSmtpPost(mail).check();
  return found.ok ? well('email', 'the mail server takes letters') : fault('email', repairs[found.why]);
}
