import type { Block } from '../../content/snapshot.ts';
import type { Lookup } from './lookup.ts';
import type { Stored } from './stored.ts';
import { numberOf, plainOf, rowsOf, textOf, textOrEmpty } from './stored-field.ts';
import { toLinks } from './to-link.ts';

type Fields<T extends Block['type']> = { readonly [Field in Exclude<keyof Extract<Block, { type: T }>, 'type' | 'id'>]-?: unknown };

/** Per kind of block what a page shows of it; nothing for a block that has nothing to show. */
const shown: { readonly [T in Block['type']]: (row: Stored, lookup: Lookup) => Fields<T> | undefined } = {
  text: (row) => withBody(row),
  callout: (row) => {
    const part = withBody(row);
    return part && { ...part, tone: row.tone ?? 'info' };
  },
  steps: (row) => {
    const steps = rowsOf(row.steps).flatMap((step) => {
      const title = textOf(step.title);
      return title ? [{ icon: step.icon, title, body: textOf(step.body) }] : [];
    });
    return steps.length > 0 ? { heading: textOf(row.heading), steps } : undefined;
  },
  contact: (row, lookup) => {
    const ways = { location: lookup.slug('locations', row.location), phone: plainOf(row.phone), email: plainOf(row.email), body: textOf(row.body) };
    return Object.values(ways).some(Boolean) ? { heading: textOf(row.heading), ...ways } : undefined;
  },
  hours: (row, lookup) => {
    const location = lookup.slug('locations', row.location);
    return location ? { heading: textOf(row.heading), location } : undefined;
  },
  links: (row) => {
    const links = toLinks(row.links);
    return links.length > 0 ? { heading: textOf(row.heading), links } : undefined;
  },
  picture: (row, lookup) => {
    const picture = lookup.upload(row.picture)?.picture;
    return picture ? { picture, caption: textOf(row.caption) } : undefined;
  },
  figures: (row) => {
    const rows = rowsOf(row.rows).flatMap((figure) => {
      const [label, value] = [textOf(figure.label), numberOf(figure.value)];
      return label && value !== undefined ? [{ label, value, about: figure.about === true }] : [];
    });
    return rows.length > 0 ? { heading: textOrEmpty(row.heading), chart: row.chart ?? 'bars', rows, source: textOf(row.source) } : undefined;
  },
};

function withBody(row: Stored) {
  const body = textOf(row.body);
  return body && { heading: textOf(row.heading), body };
}

/** Blocks in the editor's order. A kind that the snapshot does not know goes on without its fields, so that the check reports it. */
export const toBlocks = (rows: unknown, lookup: Lookup): unknown[] => rowsOf(rows).flatMap((row): unknown[] => {
  const [type, id] = [row.blockType, row.id];
  if (!isKnown(type)) return [{ type, id }];
  const fields = shown[type](row, lookup);
  return fields ? [{ type, id, ...fields }] : [];
});

const isKnown = (type: unknown): type is Block['type'] => typeof type === 'string' && Object.hasOwn(shown, type);
