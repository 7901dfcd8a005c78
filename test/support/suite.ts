import './mocha.ts';
import 'suites';

/**
 * What VS Code calls to run the tests, in either extension host. Each result is a line on the console:
 * that is all that reaches the launcher from desktop, served and web hosts alike.
 */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    // Not mocha.run, which the browser build replaces with one that reads the page's address.
    const runner = Mocha.prototype.run.call(mocha, (failures) => {
      report({ event: 'end', failures });
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
    runner.on('pass', (test) => report({ event: 'pass', title: test.fullTitle(), ms: test.duration }));
    runner.on('pending', (test) => report({ event: 'fail', title: test.fullTitle(), message: 'not run' }));
    runner.on('fail', (test, error: Error) =>
      report({ event: 'fail', title: test.fullTitle(), message: error.stack ?? String(error) }),
    );
  });
}

function report(result: object): void {
  console.log(`@suite ${JSON.stringify(result)}`);
}
