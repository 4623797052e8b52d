// Generates the TypeScript types of the contract: node scripts/generate-contract.mjs
// The imported Google and validation protos are unpacked by Maven to target/contract-imports.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const imports = join(root, 'target/contract-imports');
const workspace = join(root, 'target/contract');
const out = join(root, 'src/shared/api/gen');

if (!existsSync(join(imports, 'google/api/annotations.proto'))) {
  console.error('The imported protos are missing: run "mvn generate-resources" in this module once.');
  process.exit(1);
}

rmSync(workspace, { recursive: true, force: true });
mkdirSync(workspace, { recursive: true });
cpSync(join(root, '../proto/src/main/proto'), join(workspace, 'own'), { recursive: true });
cpSync(imports, join(workspace, 'imports'), { recursive: true });
writeFileSync(join(workspace, 'buf.yaml'), 'version: v2\nmodules:\n  - path: own\n  - path: imports\n');
writeFileSync(
  join(workspace, 'buf.gen.yaml'),
  JSON.stringify({
    version: 'v2',
    plugins: [
      {
        local: [process.execPath, join(root, 'node_modules/@bufbuild/protoc-gen-es/bin/protoc-gen-es')],
        out,
        opt: ['target=ts', 'import_extension=js'],
        include_imports: true,
      },
    ],
    inputs: [{ directory: 'own' }],
  }),
);

rmSync(out, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/@bufbuild/buf/bin/buf'), 'generate'], {
  cwd: workspace,
  stdio: 'inherit',
});
// The rules' own schema is large and only forms need it: there the validation library brings it.
// Everywhere else a file of the same name without content keeps the other files' imports whole.
const rules = 'buf/validate/validate.proto';
const descriptor = Buffer.concat([
  Buffer.from([0x0a, rules.length]),
  Buffer.from(rules),
  Buffer.from([0x62, 6]),
  Buffer.from('proto3'),
]);
writeFileSync(
  join(out, 'buf/validate/validate_pb.ts'),
  `import { fileDesc } from '@bufbuild/protobuf/codegenv2';
export const file_buf_validate_validate = fileDesc('${descriptor.toString('base64')}');
`,
);
