import type { Io } from './io.ts';

/** Tells a person who waits how far the work is. */
export interface Progress {
  step(): void;
  /** Takes the line away again. */
  end(): void;
}

const patience = 1000;
const betweenUpdates = 100;

/** A line on standard error that appears when the work takes longer than a second, on a terminal only. */
export function createProgress({ stderr, now }: Io, what: string, total: number): Progress {
  let done = 0;
  let next = now() + patience;
  let shown = false;
  return {
    step: () => {
      done++;
      if (!stderr.isTTY || now() < next) return;
      next = now() + betweenUpdates;
      shown = true;
      stderr.write(`\r${what}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`);
    },
    end: () => {
      if (shown) stderr.write('\r\x1b[K');
      shown = false;
    },
  };
}
