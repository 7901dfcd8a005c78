// All files of test/extension/suite, put together by esbuild.config.mjs.
declare module 'suites';
declare module 'mocha/mocha.js';
