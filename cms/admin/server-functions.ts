import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState';
import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler';
import type { PayloadRequest, ServerFunction } from 'payload';
import { logPlan } from '../activity/log-plan.ts';
import { loggedKinds } from '../activity/logged-kinds.ts';

/**
 * What the admin asks of its server, where Payload's own answer is not enough. Its question “is this document still as it was?” looks at the time of the last save in any language,
 * and its only answer is to load again without what was typed: `cms/together` tells who changed what, and the save brings it together. What is planned is told to the log.
 */
export const serverFunctions: Record<string, ServerFunction> = {
  'form-state': (args) => {
    const { req, collectionSlug, globalSlug } = args as unknown as { req: PayloadRequest; collectionSlug?: string; globalSlug?: string };
    const brought = loggedKinds(req.payload.config).includes(collectionSlug ?? globalSlug ?? '');
    return buildFormStateHandler({ ...args, ...(brought ? { checkForStaleData: false } : {}) } as never);
  },
  'schedule-publish': async (args) => {
    const answer = await schedulePublishHandler(args as never);
    if (!('error' in (answer as object))) await logPlan(args);
    return answer;
  },
};
