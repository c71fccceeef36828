import type { Endpoint, PayloadRequest } from 'payload';
import { editors } from '../access/editors.ts';
import { publisherInThisProcess } from './publisher-door.ts';

const answer = (status: number, body: object): Response => Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
const onlyEditors = (work: (req: PayloadRequest) => Promise<Response>): Endpoint['handler'] => (req) => (editors({ req }) ? work(req) : Promise.resolve(answer(403, { message: 'Only editors may do this.' })));

/** For editors: what publishing is doing (`GET /api/publishing`), and going back to a kept release (`POST /api/publishing/restore`, field `release`). */
export const publishingEndpoints: Endpoint[] = [
  {
    path: '/publishing',
    method: 'get',
    handler: onlyEditors(async () => {
      const publisher = publisherInThisProcess();
      return publisher ? answer(200, { ...publisher.state(), releases: await publisher.releases() }) : answer(503, { message: 'Nothing is published by this process.' });
    }),
  },
  {
    path: '/publishing/restore',
    method: 'post',
    handler: onlyEditors(async (req) => {
      const publisher = publisherInThisProcess();
      const release = (await req.formData?.())?.get('release');
      const kept = typeof release === 'string' && (await publisher?.releases())?.some(({ id }) => id === release);
      if (!publisher || !kept) return answer(404, { message: 'There is no such release.' });
      await publisher.restore(release);
      return new Response(null, { status: 303, headers: { Location: `${req.payload.config.routes.admin}#publishing` } });
    }),
  },
];
