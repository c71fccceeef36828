import type { AstroIntegration } from 'astro';

/**
 * Builds the same pages on demand instead of as files: every route loses its `prerender`, and the server entry exports `createResponder`.
 * Asset names follow from their content, so both builds write the same HTML.
 */
export function responder(): AstroIntegration {
  return {
    name: 'responder',
    hooks: {
      'astro:route:setup': ({ route }) => {
        route.prerender = false;
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'responder',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { hybridOutput: 'stable', serverOutput: 'stable' },
        });
      },
    },
  };
}
