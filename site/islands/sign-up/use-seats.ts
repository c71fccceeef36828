import { useEffect, useState } from 'react';

export interface SeatsLeft {
  /** Nothing when there is room for everybody. */
  readonly left?: number;
  readonly of?: number;
  /** How long ago they were counted when the answer came, in minutes. */
  readonly minutes: number;
}

const every = 60_000;

/** The free seats, looked up now and every minute while the page is in sight. */
export function useSeats(sitting: string): SeatsLeft | undefined {
  const [seats, setSeats] = useState<SeatsLeft>();
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState === 'hidden') return;
      const response = await fetch(`/seats/${sitting}.json`).catch(() => undefined);
      if (!response?.ok) return;
      const { left, of, at } = (await response.json()) as { left?: number; of?: number; at: number };
      setSeats({ left, of, minutes: Math.floor(Math.max(0, Date.now() - at) / 60_000) });
    };
    void look();
    const timer = setInterval(() => void look(), every);
    return () => clearInterval(timer);
  }, [sitting]);
  return seats;
}
