import type { Endpoint } from 'payload';
import { forTranslators, noDocument, refuse } from '../http/gate.ts';
import { placeOf } from '../queue/place.ts';
import { readDocument } from '../queue/read-documents.ts';
import { documentState } from './document-state.ts';

/** `GET /api/translation/state?document=topics:12`: what the panel in the edit view shows. */
export const panelEndpoints: Endpoint[] = [{
  path: '/translation/state', method: 'get',
  handler: forTranslators(async ({ req, person }) => {
    const place = placeOf(req.payload, new URL(req.url ?? '', 'http://localhost').searchParams.get('document') ?? '');
    const found = place && await readDocument(req.payload, place);
    return found ? Response.json(documentState(req, person, found), { headers: { 'Cache-Control': 'no-store' } }) : refuse(req, 404, noDocument);
  }),
}];
