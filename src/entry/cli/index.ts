export { commands } from './list-commands.js';
export { runCommand } from './run-command.js';
