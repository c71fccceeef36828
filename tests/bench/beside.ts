/** The same questions asked of two well-known programs with their own start content, in one language, on a quieter machine: not measured by `npm run bench`. */
export const beside = `## Beside others

Measured once, each with its own start content, in one language. Publish → live here renders every page in every language that shows the change, and checks it.

| | this: the part above | Payload’s website template | WordPress |
| --- | --- | --- | --- |
| publish → live | publishing-speed | 0.14 s | 0.11 s |
| a page with everything it loads, first visit | page-weight | 488 KB | 73 KB |
| requests per second | static-speed | 478 | 28 |
| Lighthouse mobile, performance | lighthouse | 70 | 100 |
`;
