import * as migration_20261122_034751_start from './20261122_034751_start.ts';

export const migrations = [
  {
    up: migration_20261122_034751_start.up,
    down: migration_20261122_034751_start.down,
    name: '20261122_034751_start'
  },
];
