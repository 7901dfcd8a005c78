/** Runs `run` at most once per `interval` milliseconds, the last time after the last call. */
export function throttle(run: () => void, interval: number): { (): void; dispose(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      run();
    }, interval);
  };
  return Object.assign(schedule, { dispose: () => clearTimeout(timer) });
}
