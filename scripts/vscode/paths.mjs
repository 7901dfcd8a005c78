import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, which is also the extension that VS Code loads. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where downloaded editors and browsers are kept; git ignores it. */
export const cacheRoot = join(projectRoot, '.vscode-test');
