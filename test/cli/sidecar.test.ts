import { describe, expect, it } from 'vitest';
import { crosscheck } from './fake-io.ts';

const articles = {
  '/news/a/post.txt':
    'Blast in Orsa\n\nOrsa Post, 7 May 2024\n\nThe blast in Orsa killed 31 people, police said.\n',
  '/news/b/echo.txt':
    'Orsa mourns\n\nEcho, 7 May 2024\n\nThe blast killed 45 people in Orsa, the town said.\n',
};

const decision = (status: string) => `version: 1
annotations:
  - id: d8k2mq
    kind: decision
    quote: The blast in Orsa killed 31 people, police said.
    figure: '31'
    value: 31
    against:
      file: ../b/echo.txt
      quote: The blast killed 45 people in Orsa, the town said.
      figure: '45'
      value: 45
    status: ${status}
    reason: other-scope
    by: Mara Lind
    text: Town and county.
`;

function check(line: string, files: Readonly<Record<string, string>>, cwd = '/news') {
  return crosscheck(`check ${line}`, { files: { ...articles, ...files }, cwd });
}

describe('sidecars beside the articles', () => {
  it('decide on conflicts, which fail no more', async () => {
    expect((await check('. --fail-on conflict', {})).exitCode).toBe(1);
    const sidecar = { '/news/a/post.txt.annotations.yaml': decision('explained') };
    const outcome = await check('. --fail-on conflict', sidecar);
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
    expect(outcome.stdout).toContain('1 decided conflict.');
    const { pairs } = JSON.parse((await check('. -f json', sidecar)).stdout);
    expect(pairs).toMatchObject([
      { verdict: 'conflict', status: 'explained', decision: { id: 'd8k2mq', by: 'Mara Lind' } },
    ]);
  });

  it('decide wherever the command is run', async () => {
    const sidecar = { '/news/a/post.txt.annotations.yaml': decision('dismissed') };
    for (const [line, cwd] of [
      ['post.txt ../b', '/news/a'],
      ['/news', '/elsewhere'],
    ] as const) {
      const { pairs } = JSON.parse((await check(`${line} -f json`, sidecar, cwd)).stdout);
      expect(pairs).toMatchObject([{ status: 'dismissed' }]);
    }
  });

  it('say why a decision holds no longer', async () => {
    const files = {
      '/news/a/post.txt': articles['/news/a/post.txt'].replace('31', '33'),
      '/news/a/post.txt.annotations.yaml': decision('explained'),
    };
    const why = 'This was 31 when it was decided; now it is 33.';
    const text = await check('. --fail-on conflict', files);
    expect(text.exitCode).toBe(1);
    expect(text.stdout.replaceAll(/\s+/g, ' ')).toContain(why);
    expect((await check('. -f github', files)).stdout).toContain(why);
    expect((await check('. -f sarif', files)).stdout).toContain(why);
  });

  it('leave decided conflicts out of what CI shows, but for their number', async () => {
    const sidecar = { '/news/a/post.txt.annotations.yaml': decision('explained') };
    expect((await check('. -f github', sidecar)).stdout).toBe(
      '::notice title=Crosscheck::1 decided conflict not shown.\n',
    );
    const [{ results }] = JSON.parse((await check('. -f sarif', sidecar)).stdout).runs;
    expect(results).toMatchObject([
      { suppressions: [{ justification: 'explained (other scope) by Mara Lind: Town and county.' }] },
    ]);
  });

  it('correct what is read, for extract too', async () => {
    const sidecar = `source:
  publisher: The Orsa Post
annotations:
  - { id: f02mmx, kind: figure, quote: 31 people, value: 32 }
`;
    const files = { ...articles, '/news/a/post.txt.annotations.yaml': sidecar };
    const { stdout } = await crosscheck('extract a', { files });
    expect(JSON.parse(stdout).articles).toMatchObject([
      { publisher: 'The Orsa Post', figures: [{ text: '31', value: 32, annotation: 'f02mmx' }] },
    ]);
  });

  it('that are broken are told with line and column, and change nothing', async () => {
    const files = {
      '/news/a/post.txt.annotations.yaml':
        'version: 1\nannotations:\n  - id: k3f9q2\n    kind: nte\n    quote: x\n',
    };
    const { exitCode, stdout, stderr } = await check('. -f json', files);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout).problems).toMatchObject([
      { file: 'a/post.txt.annotations.yaml', line: 4, column: 11, severity: 'error' },
    ]);
    expect(stderr).toMatch(/^a\/post\.txt\.annotations\.yaml:4:11: error: /);
    expect(JSON.parse(stdout).pairs).toMatchObject([{ status: 'open' }]);
  });

  it('that nobody may read are told too', async () => {
    const files = { ...articles, '/news/a/post.txt.annotations.yaml': { fails: 'EACCES' } };
    const { exitCode, stderr } = await crosscheck('check .', { files });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('a/post.txt.annotations.yaml: error: Not permitted');
  });
});
