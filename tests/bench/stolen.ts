import { readFileSync } from 'node:fs';

/** Processor time since the machine started, in ticks: used here, and withheld by the host of a virtual machine. Zeros where `/proc/stat` is missing. */
export function processorTime(): { readonly used: number; readonly stolen: number } {
  try {
    const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, stolen = 0] = (/^cpu +(.+)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1] ?? '').split(' ').map(Number);
    return { used: user + nice + system + irq + softirq, stolen };
  } catch {
    return { used: 0, stolen: 0 };
  }
}

/** How much of the processor time that was asked for since then the host gave to others, in percent. */
export function stolenSince(then: { readonly used: number; readonly stolen: number }): number {
  const now = processorTime();
  const stolen = now.stolen - then.stolen;
  const asked = now.used - then.used + stolen;
  return asked > 0 ? Math.round((stolen / asked) * 100) : 0;
}
