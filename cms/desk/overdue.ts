const holder = Symbol.for('desk overdue');
/** Answers how many rows still hold personal data though their time is over at a moment, milliseconds since 1970. */
export type Overdue = (at: number) => Promise<number>;
type Holder = { [holder]?: Overdue };

/** Of requests, reports and volunteers in this process, for the dashboard, whose bundle has its own copy of this module. None in a process that does not serve. */
export const deskOverdue: Overdue = async (at) => (await (globalThis as Holder)[holder]?.(at)) ?? 0;
export const openDeskOverdue = (opened: Overdue | undefined): void => { (globalThis as Holder)[holder] = opened; };
