/** The snapshot is the seam: site and cms both know content, and not each other. */
module.exports = {
  forbidden: [
    { name: 'site-not-cms', severity: 'error', from: { path: '^site/' }, to: { path: '^cms/' } },
    { name: 'cms-not-site', severity: 'error', from: { path: '^cms/' }, to: { path: '^site/' } },
    { name: 'content-alone', severity: 'error', from: { path: '^content/' }, to: { path: '^(site|cms)/' } },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
  ],
  options: { doNotFollow: { path: 'node_modules' }, exclude: { path: '(^|/)(\\.next|node_modules|\\.astro)/' }, tsPreCompilationDeps: false, tsConfig: { fileName: 'tsconfig.json' } },
};
