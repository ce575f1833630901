import { domainToASCII } from 'node:url';
import nodemailer from 'nodemailer';
import type { Delivery, Letter, Post, PostFault } from '../../platform/post.js';
import { reveal } from '../../platform/sealed/browser.js';

export interface SmtpSettings {
  /** `smtp://USER:PASSWORD@HOST:587` (STARTTLS) or `smtps://HOST:465`. */
  readonly url: string;
  /** What letters come from: 'Wealdham <no-reply@wealdham.example>'. */
  readonly from: string;
  /** Refuses to speak without TLS: everywhere but to this machine itself. */
  readonly requiresTls?: boolean;
}

const seconds = 1000;
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What of a failure the library tells apart. */
interface SmtpFault {
  readonly code?: string;
  /** Node's own code, where the library's says only that the connection broke. */
  readonly originalCode?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

const untrusted = /^(ETLS|ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO)/;

/** What the library and the server say, as a code: their words may repeat an address or a password. */
function faultOf({ code = '', originalCode, responseCode = 0, command }: SmtpFault): PostFault {
  if (code === 'EAUTH') return 'sign-in-refused';
  if (untrusted.test(originalCode ?? code)) return 'untrusted';
  if (responseCode >= 400 && responseCode < 500) return 'refused-for-now';
  if (code === 'EENVELOPE' && command !== 'MAIL FROM') return 'refused-address';
  if (responseCode >= 500) return 'refused-letter';
  return code === 'EMESSAGE' || code === 'EENVELOPE' ? 'refused-letter' : 'unreachable';
}

/** The domain as the net writes it (IDNA); a local part that is not ASCII is for a server that takes SMTPUTF8. */
function toNet(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
}

async function attempt(work: () => Promise<unknown>): Promise<Delivery> {
  try {
    await work();
    return { ok: true };
  } catch (found) {
    return { ok: false, why: faultOf(found as SmtpFault) };
  }
}

/** Hands letters to a mail server (RFC 6409), over TLS unless it is this machine's own. One connection a letter. */
export function createSmtpPost({ url, from, requiresTls }: SmtpSettings): Post {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const domain = /@([^\s@>]+)>?$/.exec(from)?.[1] ?? hostname;
  const transport = nodemailer.createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && (requiresTls ?? !loopback.has(hostname)),
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    tls: { minVersion: 'TLSv1.2' },
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 30 * seconds,
    // A letter is text that we wrote: it names no file and no address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    isSetUp: true,
    send: ({ to, subject, text, unsubscribe }: Letter, id?: string) =>
      attempt(() =>
        transport.sendMail({
          from,
          ...(id === undefined ? {} : { messageId: `<${id}@${domain}>` }),
          to: { name: '', address: toNet(reveal(to)) },
          subject: reveal(subject),
          text: reveal(text),
          headers: {
            'Auto-Submitted': 'auto-generated',
            ...(unsubscribe
              ? {
                  'List-Unsubscribe': `<${reveal(unsubscribe)}>`,
                  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
                }
              : {}),
          },
        }),
      ),
    check: () => attempt(() => transport.verify()),
  };
}
