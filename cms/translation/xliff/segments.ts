import { segmentStates, type SegmentState } from './file.ts';

/** A text of a unit as it was read. Tools may have parted it into several. */
interface Segment {
  source: string;
  target: string | undefined;
  state: SegmentState | undefined;
  /** Where the target stands among the targets, when a tool moved it. */
  order: number;
  readonly ignorable: boolean;
}

/** Puts the segments of one unit together again. */
export class Segments {
  readonly #all: Segment[] = [];
  /** A code whose text nobody knows: a tool dropped it, or made one of its own. */
  lost = false;

  open(ignorable: boolean, state: string | undefined): void {
    this.#all.push({ source: '', target: undefined, state: segmentStates.find((one) => one === state), order: this.#all.length + 1, ignorable });
  }
  openTarget(order: string | undefined): void {
    const last = this.#all.at(-1);
    if (!last) return;
    last.target = '';
    if (order && /^\d{1,6}$/.test(order)) last.order = Number(order);
  }
  add(where: 'source' | 'target', text: string): void {
    const last = this.#all.at(-1);
    if (last) last[where] = (last[where] ?? '') + text;
  }

  get source(): string {
    return this.#all.map(({ source }) => source).join('');
  }
  /** Nothing when a part that is to be translated has no translation. */
  get target(): string | undefined {
    const parts = this.#all.filter(({ ignorable }) => !ignorable);
    if (parts.length === 0 || parts.some(({ target }) => target === undefined)) return undefined;
    return this.#all.toSorted((a, b) => a.order - b.order).map(({ source, target }) => target ?? source).join('');
  }
  /** The least of its parts. */
  get state(): SegmentState {
    return segmentStates.find((state) => this.#all.some((one) => !one.ignorable && (one.state ?? 'initial') === state)) ?? 'initial';
  }
}
