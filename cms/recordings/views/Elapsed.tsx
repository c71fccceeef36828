'use client';

import { useEffect, useState } from 'react';
import { minutes } from './length-and-size.ts';

/** How long a recording goes on, from when this is shown. */
export function Elapsed() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return <bdi aria-hidden="true">{minutes(seconds)}</bdi>;
}
