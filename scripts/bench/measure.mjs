/** Milliseconds that each of the tasks takes: by turns, so that what else the machine does falls on all of them. */
export function timeByTurns(tasks, { rounds, warmups }) {
  const times = tasks.map(() => []);
  for (let round = -warmups; round < rounds; round++)
    tasks.forEach((task, index) => {
      const took = time(task);
      if (round >= 0) times[index].push(took);
    });
  return times;
}

export function time(task) {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** Milliseconds of processor time, which other work on the machine does not lengthen. */
export function cpuTime(task) {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export const median = (numbers) => percentile(numbers, 0.5);

export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
