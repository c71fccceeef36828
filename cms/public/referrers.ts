import type { Node, NodeKey } from './node.ts';

/** Who looked at whom, turned round: from a node to those that must be made again when its face changes. */
export class Referrers {
  readonly #of = new Map<NodeKey, Set<NodeKey>>();

  constructor(nodes: ReadonlyMap<NodeKey, Node>) {
    for (const [key, node] of nodes) this.replace(key, undefined, node);
  }

  /** Takes over what a node asks now instead of before. */
  replace(key: NodeKey, before: Node | undefined, now: Node | undefined): void {
    for (const target of before?.asked ?? []) this.#of.get(target)?.delete(key);
    for (const target of now?.asked ?? []) {
      const askers = this.#of.get(target);
      if (askers) askers.add(key);
      else this.#of.set(target, new Set([key]));
    }
  }

  of(key: NodeKey): Iterable<NodeKey> {
    return this.#of.get(key) ?? [];
  }
}
