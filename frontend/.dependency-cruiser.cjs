/** One-way imports: app → features → shared; features never know each other. */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: { pathNot: 'api/gen' }, to: { circular: true } },
    {
      name: 'shared-knows-no-feature',
      severity: 'error',
      from: { path: '^src/shared' },
      to: { path: '^src/(features|app)' },
    },
    {
      name: 'feature-knows-no-app',
      severity: 'error',
      from: { path: '^src/features' },
      to: { path: '^src/app' },
    },
    {
      name: 'features-apart',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'kit-in-ui-only',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(shared/ui|styles)' },
      to: { path: 'node_modules/(design-react-kit|echarts|bootstrap-italia)' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'api/gen' },
  },
};
