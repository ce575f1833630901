import { cosign } from '../checkpoints/note.js';
import { judgeCheckpoint, type Misbehaviour } from './judge-checkpoint.js';
import type { WitnessFolder } from './witness-folder.js';

export interface WitnessAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** What the log was caught at, told once. */
  readonly reported?: { readonly is: Misbehaviour; readonly origin: string };
}

/** Answers add-checkpoint for one witness. What it saw is on the disk before it signs; calls must come one after the other. */
export async function answerCheckpoint(folder: WitnessFolder, body: string, now: Date): Promise<WitnessAnswer> {
  const logs = folder.listLogs().filter(({ name }) => folder.findBreak(name) === undefined);
  const judged = judgeCheckpoint(body, logs, (origin) => folder.findSeen(origin));
  if (judged.status === 200) {
    await folder.keepSeen(judged.seen);
    const line = cosign(judged.text, folder.name, folder.key, Math.floor(now.getTime() / 1000));
    return { status: 200, type: 'text/plain; charset=utf-8', body: line };
  }
  const { status, size, report } = judged;
  const told = size === undefined ? { type: 'text/plain', body: '' } : { type: 'text/x.tlog.size', body: `${size}\n` };
  const seen = report && folder.findSeen(report.sent.origin);
  const isNew = report && seen && (await folder.report(report.is, seen, report.sent, now));
  return { status, ...told, ...(isNew ? { reported: { is: report.is, origin: report.sent.origin } } : {}) };
}
