import * as readiness from './20261130_readiness.ts';

/** Moves of data on MongoDB, which has no schema to migrate: each runs once, when the program starts. */
export const mongodbMigrations = [{ name: '20261130_readiness', up: readiness.up, down: readiness.down }];
