/** Loaded before everything else in a child process with a channel to its parent: a child whose parent was killed ends too. */
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.channel?.unref();
