/** The arrows of the house: miniapp → shared ← functions; http, scheduled → flows → domain; domain → shared only. */
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })
const outside = '(^|/)node_modules/'
module.exports = {
  forbidden: [
    forbid('no-circular', {}, { circular: true }, 'A ring of imports has no first reader.'),
    forbid('shared-stands-alone', { path: '^shared/', pathNot: '\\.test\\.ts$' }, { pathNot: '^shared/|node_modules/zod/' }, 'shared imports zod and nothing else.'),
    forbid('miniapp-knows-shared-only', { path: '^miniapp/(src|release)/' }, { path: '^functions/' }, 'The mini-program speaks to the back end by HTTP.'),
    forbid('release-is-never-shipped', { path: '^miniapp/src/' }, { path: '^miniapp/release/' }, 'What sends the package is no part of it.'),
    forbid('functions-know-no-miniapp', { path: '^functions/', pathNot: '^functions/(local|bench)/|\\.test\\.ts$' }, { path: '^miniapp/' }, 'The back end knows no screen.'),
    forbid('domain-is-pure', { path: '^functions/domain/', pathNot: '\\.test\\.ts$' }, { pathNot: '^functions/domain/|^shared/|^(node:)?crypto$|node_modules/zod/' }, 'Decisions are pure: shared words and hashing only.'),
    forbid('flows-use-ports', { path: '^functions/flows/', pathNot: '\\.test\\.ts$' }, { path: `^functions/(http|scheduled|local|server|storage/dynamo|identity/(wechat|alipay|wecom|zwding)|notifications/(wechat|alipay|wecom|dingtalk|sms)/|photos/(s3|folder|memory))|${outside}(@aws-sdk|hono|@middy)` }, 'Flows know port types, not adapters.'),
    forbid('aws-behind-adapters', { path: '^functions/', pathNot: '^functions/(storage|keys|local|bench|testing|rooms)|\\.test\\.ts$' }, { path: `${outside}@aws-sdk` }, 'The AWS SDK stays in storage and keys.'),
    forbid('local-is-never-deployed', { path: '^functions/(http|flows|domain|storage|scheduled|identity|notifications|photos|keys|export|openapi|intake|server)/', pathNot: '\\.test\\.ts$' }, { path: '^functions/(local|demo|bench)/' }, 'Fakes and demo data stay on one machine.')
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] }
  }
}
