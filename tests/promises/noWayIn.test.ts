// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTree, type Tree } from './Tree.ts';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Record<string, unknown>;

test('the manifest opens nothing to pages and other extensions, and asks for no site', () => {
  for (const door of [
    'web_accessible_resources',
    'externally_connectable',
    'host_permissions',
    'content_scripts',
    'sandbox',
  ])
    expect(manifest, door).not.toHaveProperty(door);
  expect(manifest['permissions']).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
});

test('our own pages run our own files alone, and talk to nobody', () => {
  const { extension_pages: policy } = manifest['content_security_policy'] as {
    extension_pages: string;
  };
  const parts = new Map(policy.split('; ').map((part) => part.split(/ (.*)/s) as [string, string]));
  expect(parts.get('default-src')).toBe("'none'");
  expect(parts.get('script-src')).toBe("'self'");
  expect(parts.get('connect-src')).toBe("'self'");
  for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
    expect(parts.get(name), name).toBe("'none'");
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
});

/** Handlers that do not check who sent a message, or take what was sent as it is. */
function carelessHandlers(tree: Tree): string[] {
  return [...tree].flatMap(([file, source]) =>
    source
      .split(/(?=\bonMessage\(')/)
      .filter((part) => part.startsWith('onMessage('))
      .flatMap((part) => {
        const [name] = part.split("'").slice(1);
        const takes = /\(\{ sender, data(?:: \w+)? \}\)/.test(part);
        const checks = /parse\(SenderSchema, sender\)/.test(part);
        const checked =
          !takes ||
          /parse\(\s*(?!SenderSchema)\w|checkPartial\(|readFont\(data\)|forSite \?/.test(
            part.replaceAll('parse(SenderSchema', ''),
          );
        return checks && checked ? [] : [`${file}: “${name}” must check its sender and its data.`];
      }),
  );
}

test('every message is checked for its sender and its shape', () => {
  const tree = readTree(['src'], /\.ts$/);
  expect(carelessHandlers(tree)).toEqual([]);
  for (const [file, source] of tree)
    expect(source, file).not.toMatch(/onMessageExternal|onConnectExternal|window\.postMessage/);
});

test('the checker sees what it is for', () => {
  const careless = "onMessage('a', ({ sender, data }) => use(data, v.parse(Schema, data)));";
  const half = "onMessage('a', ({ sender, data }) => use(data, v.parse(SenderSchema, sender)));";
  expect(carelessHandlers(new Map([['src/a.ts', careless]]))).toHaveLength(1);
  expect(carelessHandlers(new Map([['src/a.ts', half]]))).toHaveLength(1);
});

test('dependencies have exact versions', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});
