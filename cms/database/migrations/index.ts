import * as migration_20261122_034751_start from './20261122_034751_start.ts';
import * as migration_20261122_045840_forgot_password from './20261122_045840_forgot_password.ts';
import * as migration_20261122_105256_sign_ups from './20261122_105256_sign_ups.ts';
import * as migration_20261122_141538_requests_and_volunteers from './20261122_141538_requests_and_volunteers.ts';
import * as migration_20261130_220603_freshness from './20261130_220603_freshness.ts';
import * as migration_20261201_011048_reading from './20261201_011048_reading.ts';

export const migrations = [
  {
    up: migration_20261122_034751_start.up,
    down: migration_20261122_034751_start.down,
    name: '20261122_034751_start',
  },
  {
    up: migration_20261122_045840_forgot_password.up,
    down: migration_20261122_045840_forgot_password.down,
    name: '20261122_045840_forgot_password',
  },
  {
    up: migration_20261122_105256_sign_ups.up,
    down: migration_20261122_105256_sign_ups.down,
    name: '20261122_105256_sign_ups',
  },
  {
    up: migration_20261122_141538_requests_and_volunteers.up,
    down: migration_20261122_141538_requests_and_volunteers.down,
    name: '20261122_141538_requests_and_volunteers',
  },
  {
    up: migration_20261130_220603_freshness.up,
    down: migration_20261130_220603_freshness.down,
    name: '20261130_220603_freshness',
  },
  {
    up: migration_20261201_011048_reading.up,
    down: migration_20261201_011048_reading.down,
    name: '20261201_011048_reading'
  },
];
