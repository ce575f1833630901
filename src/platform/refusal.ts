/** What an act returns: its result, or the reason for which it refused. Faults are thrown instead. */
export type Outcome<Value, Reason extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refused: Reason; readonly detail?: Readonly<Record<string, string | number>> };

export const done = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const refuse = <Reason extends string>(refused: Reason, detail?: Readonly<Record<string, string | number>>) =>
  detail ? ({ ok: false, refused, detail } as const) : ({ ok: false, refused } as const);
