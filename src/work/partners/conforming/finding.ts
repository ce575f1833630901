/** One thing that GeoReport v2 asks of a server, and whether it does so. */
export interface ConformFinding {
  /** What is asked: 'GET services.xml: each service has a type'. */
  readonly check: string;
  /** Whether the specification demands it; else it is what clients in use expect. */
  readonly isMust: boolean;
  readonly is: 'kept' | 'broken' | 'untried';
  /** What was found instead, or why it could not be tried. */
  readonly why?: string;
}

/** A reply of the server that is looked at. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Asks the server under its endpoint: 'services.xml'. */
export type AskServer = (path: string, form?: Readonly<Record<string, string>>) => Promise<Reply>;

/** Notes what holds and what does not. */
export interface Notes {
  readonly findings: ConformFinding[];
  must(check: string, holds: boolean, why?: string): boolean;
  should(check: string, holds: boolean, why?: string): boolean;
  untried(check: string, why: string): void;
}

export function takeNotes(): Notes {
  const findings: ConformFinding[] = [];
  const note = (isMust: boolean) => (check: string, holds: boolean, why?: string) => {
    const told = holds || why === undefined ? {} : { why };
    findings.push({ check, isMust, is: holds ? 'kept' : 'broken', ...told });
    return holds;
  };
  return {
    findings,
    ...{ must: note(true), should: note(false) },
    untried: (check, why) => void findings.push({ check, isMust: false, is: 'untried', why }),
  };
}
