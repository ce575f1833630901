/** Where a bar may be drawn: a terminal redraws one line, anything else is given plain lines. */
export interface BarScreen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface ProgressBar {
  /** `part` of 1, and what to say beside it. */
  show(part: number, text: string): void;
  /** Leaves the last state standing on a line of its own. */
  end(): void;
}

const width = 24;

function draw(part: number, text: string, columns: number): string {
  const filled = Math.round(width * Math.min(1, Math.max(0, part)));
  const line = `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${Math.floor(part * 100)} % ${text}`;
  return line.slice(0, columns - 1);
}

/** A bar on a terminal; elsewhere a line at the start and at every tenth of the way. */
export function createProgressBar(screen: BarScreen, say: (line: string) => void): ProgressBar {
  let tenth = -1;
  if (!screen.isTTY) {
    return {
      show(part, text) {
        const now = Math.floor(part * 10);
        if (now > tenth) say(`${now * 10} % ${text}`);
        tenth = Math.max(tenth, now);
      },
      end: () => undefined,
    };
  }
  return {
    show: (part, text) => void screen.write(`\r\u001b[K${draw(part, text, screen.columns ?? 80)}`),
    end: () => void screen.write('\n'),
  };
}
