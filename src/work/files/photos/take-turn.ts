/** Pictures that are decoded at once: each may need some hundred megabytes for a moment. */
const most = 2;

let busy = 0;
const waiting: (() => void)[] = [];

function giveUp(): void {
  const next = waiting.shift();
  if (next) next();
  else busy -= 1;
}

/** Waits until there is room for one more; call what it gives when done. */
export async function takeTurn(): Promise<() => void> {
  if (busy < most) busy += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  return giveUp;
}
