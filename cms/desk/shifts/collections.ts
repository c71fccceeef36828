import type { CollectionConfig } from 'payload';
import { signUpsIn, sittingsIn } from '../../signup/store/collections.ts';
import type { Tables } from '../../signup/store/store.ts';

/** Where shifts and turns are kept: apart from the sign-ups of guests, behind a door of the same make. */
export const shiftTables = { sittings: 'shift-sittings', signUps: 'shift-turns', findBy: 'volunteer' } as const satisfies Tables;

/** Shifts that somebody ever took, and how many are left of each. */
export const ShiftSittings: CollectionConfig = sittingsIn(shiftTables.sittings);

/** Who takes which shift. The volunteer's id stands in a column of its own, empty when the link was cut. */
export const ShiftTurns: CollectionConfig = signUpsIn(shiftTables.signUps, [{ name: shiftTables.findBy, type: 'text', index: true }]);
