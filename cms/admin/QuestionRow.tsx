'use client';

import { useRowLabel } from '@payloadcms/ui';

interface Question { readonly name?: string | null; readonly value?: string | null; readonly label?: string | null; readonly required?: boolean | null; readonly showIf?: { readonly field?: string | null; readonly is?: string | null } | null }

/** The head of a question of a form, or of one of its options: its words, and for a question on which answer it hangs. Its short name while it has no words. */
export function QuestionRow() {
  const { data: { name, value, label, required, showIf }, rowNumber } = useRowLabel<Question>();
  return (
    <span>
      <bdi>{label || name || value || String((rowNumber ?? 0) + 1)}</bdi>{required ? ' *' : ''}
      {showIf?.field ? <bdi dir="ltr"> ← {showIf.field} = {showIf.is}</bdi> : null}
    </span>
  );
}
