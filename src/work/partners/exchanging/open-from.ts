import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { NotSent, sendAtOnce } from '../../journeys/index.js';
import { getService } from '../../services/index.js';
import type { Connector } from '../connectors/connector.js';
import { readReport } from '../open311/read-report.js';
import { keepSpare } from '../open311/send-report.js';
import type { Posted } from '../posted.js';

/** Their request cannot become one of ours: what it says does not answer what the service asks. */
export class NotOpened extends Error {
  constructor() {
    super('a request of another system could not become one of ours');
    this.name = 'NotOpened';
  }
}

/** Makes a request of theirs one of ours, by the very acts of a person's pages. Throws `NotOpened`, which the act must not catch. */
export async function openFrom(ctx: Context, { declared }: Connector, report: Sealed<Posted>): Promise<CaseId> {
  const service = await getService(ctx, declared.service);
  const read = readReport(service.declaration, report);
  if (!read.ok) throw new NotOpened();
  try {
    const sent = await sendAtOnce(ctx, service, read.typed);
    await keepSpare(ctx, sent.case, read.spare);
    return sent.case;
  } catch (fault) {
    if (fault instanceof NotSent) throw new NotOpened();
    throw fault;
  }
}
