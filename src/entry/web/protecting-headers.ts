import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

const policy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  scriptSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

const protect = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: policy },
  referrerPolicy: { policy: 'same-origin' },
  hsts: false,
  xFrameOptions: { action: 'deny' },
});

/** What helmet would set on an answer: it asks nothing of a request, so it is asked once. */
function askOnce(): Readonly<Record<string, string>> {
  const said: Record<string, string> = {};
  const answer = {
    setHeader(name: string, value: string) {
      said[name.toLowerCase()] = value;
    },
    removeHeader: () => undefined,
  };
  protect({} as IncomingMessage, answer as unknown as ServerResponse, (fault) => {
    if (fault) throw fault;
  });
  return said;
}

/** Headers of every answer: they keep other sites, frames and guesses of content out. */
export const protectingHeaders = askOnce();
