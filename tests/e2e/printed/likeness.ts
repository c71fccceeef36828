import sharp, { type Sharp } from 'sharp';

const [width, height] = [240, 40] as const;

/** The ink of a picture, cut to its edges and brought to one size. */
const inkOf = async (picture: Sharp): Promise<number[]> => {
  const trimmed = await picture.flatten({ background: '#fff' }).grayscale().trim({ background: '#fff', threshold: 60 }).png().toBuffer();
  return [...await sharp(trimmed).resize(width, height, { fit: 'fill' }).blur(1.5).raw().toBuffer()].map((value) => 255 - value);
};

/** How alike two pictures of a line are: 1 for the same, about 0 for two that have nothing to do with each other (correlation of their ink). */
export async function likeness(one: Sharp, other: Sharp): Promise<number> {
  const [a, b] = await Promise.all([inkOf(one), inkOf(other)]);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const [ab, aa, bb] = a.reduce(([x, y, z], value, n) => [x + (value - meanA) * (b[n]! - meanB), y + (value - meanA) ** 2, z + (b[n]! - meanB) ** 2], [0, 0, 0] as [number, number, number]);
  return ab / Math.sqrt(aa * bb);
}
