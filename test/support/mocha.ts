/// <reference types="mocha" />
// Mocha's browser build, because it runs in both extension hosts: the web worker has no node modules.
import 'mocha/mocha.js';

// The base reporter prints nothing: suite.ts reports.
mocha.setup({ ui: 'bdd', timeout: 60_000, reporter: Mocha.reporters.Base });
