import type { Endpoint } from 'payload';
import { machineEndpoints } from './machine-endpoints.ts';
import { panelEndpoints } from '../panel/endpoints.ts';
import { workEndpoints } from './work-endpoints.ts';
import { xliffEndpoints } from './xliff-endpoints.ts';

/** `/api/translation/…`: all that the translators' queue, the panel in the edit view and files for translators' tools do. */
export const translationEndpoints: Endpoint[] = [...workEndpoints, ...xliffEndpoints, ...machineEndpoints, ...panelEndpoints];
