import { qrCode } from '../../content/qr.ts';
import { isLocale } from '../../content/locales.ts';
import type { DeskPart, DeskParts } from '../desk/http/desk-part.ts';

/** Pages whose codes are kept: all of a language and more. */
const kept = 500;

/** The QR code of a page's own address as a picture: `/qr/nl/topics/energy.svg`. It says nothing but an address of this site. */
export function qrPart({ siteUrl }: Pick<DeskParts, 'siteUrl'>): DeskPart {
  const codes = new Map<string, string>();
  const drawn = (address: string): string => {
    const known = codes.get(address);
    if (known !== undefined) return known;
    const { size, path } = qrCode(siteUrl + address);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
    if (codes.size >= kept) codes.clear();
    codes.set(address, svg);
    return svg;
  };
  return {
    mayAnswer: (method, path) => path.startsWith('/qr/') && (method === 'GET' || method === 'HEAD'),
    async answer(request, response, path) {
      const [, address, lang] = /^\/qr(\/([a-z]{2})(?:\/[a-z0-9-]{1,80}){0,4})\.svg$/.exec(path) ?? [];
      if (!address || !isLocale(lang)) return false;
      const svg = drawn(address);
      response.writeHead(200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400', 'X-Content-Type-Options': 'nosniff', 'Content-Length': Buffer.byteLength(svg) });
      response.end(request.method === 'HEAD' ? undefined : svg);
      return true;
    },
  };
}
