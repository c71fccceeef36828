'use client';

import { CheckboxField, useLocale } from '@payloadcms/ui';
import type { CheckboxFieldClientProps } from 'payload';
import { sourceLocale } from '../../../content/locales.ts';

/** Shown where it means something: beside the Dutch. */
export function MinorEdit(props: CheckboxFieldClientProps) {
  const { code } = useLocale();
  return code === sourceLocale ? <CheckboxField {...props} /> : null;
}
