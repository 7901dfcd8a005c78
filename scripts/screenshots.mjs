// Takes the pictures of README: node scripts/screenshots.mjs
//
// To look at something else, write a script of a few lines and run it with node:
//
//   import { openFile, openWorkbench, runCommand, showView } from './scripts/vscode/workbench.mjs';
//   const { page, close } = await openWorkbench({
//     folder: '/abs/path/of/a/folder',      // what VS Code opens
//     theme: 'dark',                        // light, dark, high-contrast or high-contrast-light
//     size: { width: 1280, height: 800 },
//     settings: { 'editor.fontSize': 14 },  // on top of the quiet profile of scripts/vscode/profile.mjs
//     // extension: '/abs/folder',          // this project unless told; null for none
//     // onLog: console.log,                // the workbench's and the extension's console
//   });
//   await showView(page, 'Crosscheck');     // a container of the activity bar
//   await openFile(page, 'idlib-2020/ashfield-courier.txt');
//   await runCommand(page, 'Crosscheck: Go to Next Conflict');
//   await page.screenshot({ path: '/tmp/picture.png' });   // page is a playwright page
//   await close();
//
// Build first (npm run build): VS Code loads dist/.
