import { createServer } from 'node:net';

/** Rejects with a sentence when somebody else listens on this port, or this user may not. */
export function portIsFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(new Error(error.code === 'EADDRINUSE' ? `Port ${port} is in use. Stop the other program or choose another: PORT=3001 npm start` : `Port ${port} cannot be used (${error.code}). Choose another: PORT=3001 npm start`));
    });
    probe.listen(port, () => probe.close(() => resolve()));
  });
}
