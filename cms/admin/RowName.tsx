'use client';

import { useRowLabel } from '@payloadcms/ui';

/** The head of a row in a list: its own name, or its number while it has none. */
export function RowName() {
  const { data, rowNumber } = useRowLabel<{ name?: string | null }>();
  return <bdi>{data.name || String((rowNumber ?? 0) + 1)}</bdi>;
}
