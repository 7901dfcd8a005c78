import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './processes.mjs';

/** Settings of every throw-away profile: nothing that greets, asks, updates or reports. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'git.openRepositoryInParentFolders': 'never',
  'window.confirmBeforeClose': 'never',
};

/** Writes a throw-away profile; extensions named here are linked into it as if they were installed. */
export function createProfile({ settings = {}, extensions = [] } = {}) {
  const root = temporaryFolder('profile');
  const profile = {
    root,
    userData: join(root, 'user'),
    serverData: join(root, 'server'),
    extensions: join(root, 'extensions'),
  };
  mkdirSync(join(profile.userData, 'User'), { recursive: true });
  mkdirSync(profile.extensions);
  writeFileSync(
    join(profile.userData, 'User', 'settings.json'),
    JSON.stringify({ ...quiet, ...settings }, null, 2),
  );
  for (const [name, folder] of Object.entries(extensions))
    symlinkSync(folder, join(profile.extensions, name), 'junction');
  return profile;
}
