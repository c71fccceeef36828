import type { SignUpAnswers } from '../../content/forms/sign-up.ts';
import { movedSince } from './decisions/moved.ts';
import type { DoorParts, Seats } from './seats.ts';
import type { Counted, SignUp } from './store/store.ts';

/** What is told to those who come to a sitting, wait for it or were offered a seat, when it is otherwise than they knew. No seat moves. `Door` makes it. */
export class Tidings<A extends Counted = SignUpAnswers> {
  readonly #parts: DoorParts<A>;
  readonly #seats: Seats<A>;
  constructor(parts: DoorParts<A>, seats: Seats<A>) {
    this.#parts = parts;
    this.#seats = seats;
  }

  /** The organiser cancelled the event, or it takes place after all: everybody who counts on it is told, once. */
  async callOff(slug: string, off: boolean): Promise<void> {
    const { now, facts } = this.#parts;
    for await (const row of this.#whoCountOn(slug)) {
      const isOff = row.history.findLast(({ what }) => what === 'off' || what === 'on')?.what === 'off';
      if (isOff === off) continue;
      // Who hears that it takes place after all reads when and where in the same mail.
      const told = off ? undefined : facts(slug)?.told;
      await this.#seats.change(row, { tell: off ? 'off' : row.state === 'confirmed' ? 'confirmed' : row.state === 'offered' ? 'offer' : 'waiting' }, { at: now(), what: off ? 'off' : 'on', ...(told !== undefined && { values: { told } }) });
    }
  }

  /**
   * Sessions are at another time or place, or are so no longer: everybody who counts on them is told, once, what is otherwise than they knew. Answers whether all know it;
   * who has a mail under way hears it the next time, so that no mail is lost.
   * @param known what somebody knew of whom it was not written down
   * @param today the day where the foundation is
   */
  async tellMoved(slug: string, known: string, today: string): Promise<boolean> {
    const { now, facts } = this.#parts;
    const told = facts(slug)?.told;
    if (told === undefined) return true;
    let all = true;
    for await (const row of this.#whoCountOn(slug)) {
      const knows = row.history.findLast(({ values }) => values?.told !== undefined)?.values?.told;
      const since = movedSince(String(knows ?? known), told, today);
      if (since.moved.length === 0) continue;
      if (row.tell !== undefined || !(await this.#seats.change(row, { tell: 'moved' }, { at: now(), what: 'moved', values: { was: String(knows ?? known), told: since.told } }))) all = false;
    }
    return all;
  }

  /** Each as it is at that moment: others may have changed it since the list was read. */
  async *#whoCountOn(slug: string): AsyncGenerator<SignUp<A>> {
    const { store } = this.#parts;
    for (const { id } of await store.ofSitting(slug)) {
      const row = await store.byId(id);
      if (row && ['confirmed', 'offered', 'waiting'].includes(row.state)) yield row;
    }
  }
}
