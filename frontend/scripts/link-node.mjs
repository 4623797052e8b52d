// Links the Node and npm that run this script to the places where the Maven plugin expects its own.
import { existsSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const target = resolve(process.argv[2] ?? 'target/tools', 'node');
const bin = dirname(realpathSync(process.execPath));
const candidates = [
  process.env.npm_execpath && resolve(process.env.npm_execpath, '../..'),
  join(bin, '../lib/node_modules/npm'),
  join(bin, 'node_modules/npm'),
  '/usr/share/nodejs/npm',
  '/usr/lib/node_modules/npm',
  '/usr/local/lib/node_modules/npm',
].filter(Boolean);
const npm = candidates.find((folder) => existsSync(join(folder, 'bin/npm-cli.js')));
if (!npm) {
  console.error('npm was not found beside Node. Install npm, then run the build again.');
  process.exit(1);
}

mkdirSync(join(target, 'node_modules'), { recursive: true });
for (const [from, to] of [
  [realpathSync(process.execPath), join(target, process.platform === 'win32' ? 'node.exe' : 'node')],
  [realpathSync(npm), join(target, 'node_modules/npm')],
]) {
  rmSync(to, { force: true, recursive: true });
  symlinkSync(from, to, process.platform === 'win32' ? 'junction' : undefined);
}
