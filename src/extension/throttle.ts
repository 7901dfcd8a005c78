/**
 * Runs `run` soon after it is called, the last time after the last call: at most once per `interval` milliseconds,
 * and at most a tenth of the time, so that what is costly in a large folder does not hold up typing.
 */
export function throttle(run: () => void, interval: number): { (): void; dispose(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastCost = 0;
  const schedule = () => {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        const started = performance.now();
        run();
        lastCost = performance.now() - started;
      },
      Math.max(interval, 9 * lastCost),
    );
  };
  return Object.assign(schedule, { dispose: () => clearTimeout(timer) });
}
