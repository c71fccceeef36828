/** The hands of a small clock at a time such as `18:30`, as the path of a drawing of 24 by 24; nothing when the words begin with no time. */
export function hands(time: string): string | undefined {
  const [, hour, minute] = /(\d\d):(\d\d)/.exec(time) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  const end = (turns: number, length: number): string => {
    const angle = turns * 2 * Math.PI;
    // Rounded, so that every machine draws the same; `+ 0` makes no minus zero.
    const at = (value: number) => Math.round((12 + value * length) * 10) / 10 + 0;
    return `${at(Math.sin(angle))} ${at(-Math.cos(angle))}`;
  };
  return `M${end((Number(hour) % 12) / 12 + Number(minute) / 720, 5)}L12 12 ${end(Number(minute) / 60, 8)}`;
}
