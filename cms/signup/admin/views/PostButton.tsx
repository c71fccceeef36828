import type { ReactNode } from 'react';

interface Button {
  readonly action: string;
  /** What the form says beside the click. */
  readonly fields?: Readonly<Record<string, string | number>>;
  readonly children: ReactNode;
  readonly quiet?: boolean;
}

/** A button that changes something: a form of its own, so that it works without any script. */
export function PostButton({ action, fields = {}, children, quiet = false }: Button) {
  return (
    <form method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <button type="submit" className={quiet ? 'quiet' : undefined}>{children}</button>
    </form>
  );
}
