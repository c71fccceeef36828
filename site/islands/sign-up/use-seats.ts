import { useEffect, useState } from 'react';

export interface SeatsLeft {
  /** Nothing when there is room for everybody. */
  readonly left?: number;
  readonly of?: number;
  /** When they were counted, milliseconds since 1970. */
  readonly at: number;
}

const every = 60_000;

/** The free seats, looked up now and every minute while the page is in sight. */
export function useSeats(sitting: string): SeatsLeft | undefined {
  const [seats, setSeats] = useState<SeatsLeft>();
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState === 'hidden') return;
      const response = await fetch(`/seats/${sitting}.json`).catch(() => undefined);
      if (response?.ok) setSeats((await response.json()) as SeatsLeft);
    };
    void look();
    const timer = setInterval(() => void look(), every);
    return () => clearInterval(timer);
  }, [sitting]);
  return seats;
}
