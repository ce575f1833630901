#!/usr/bin/env node
// The launcher: needs Node and npm, nothing else. It installs what is missing, builds, then runs the command.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`guildhall: Node ${process.versions.node} is too old; Guildhall needs Node 20.19 or newer.\n`);
  process.exit(1);
}
const { launch } = await import('./launcher/launch.mjs');
const status = await launch(process.argv.slice(2));
if (status !== undefined) process.exitCode = status;
