import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const program = resolve(root, 'artifacts/bin/Baton.Server/release/Baton.Server.dll');

export interface ServerOptions {
  /** The folder of a workspace, or `none`; without it the sample company. */
  workspace?: string;
  /** Data of an earlier server, to go on with; it is then not deleted. */
  data?: string;
  environment?: Record<string, string>;
}

/** The real server in a process of its own, on a free port and a data folder that is gone afterwards. */
export class Server {
  private constructor(
    private process: ChildProcess,
    readonly url: string,
    readonly data: string,
    readonly adminKey: string,
    /** The link that makes the first admin; null when there is one. */
    readonly welcomeToken: string | null,
    private readonly keepsData: boolean,
  ) {}

  static async start(options: ServerOptions = {}): Promise<Server> {
    const data = options.data ?? (await mkdtemp(join(tmpdir(), 'baton-journey-')));
    const args = [program, '--data', data, '--urls', 'http://127.0.0.1:0'];
    if (options.workspace) args.push('--workspace', options.workspace);
    const child = spawn('dotnet', args, { cwd: root, env: { ...process.env, ...options.environment } });
    let output = '';
    const url = await new Promise<string>((done, fail) => {
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const address = /ready on (http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
        if (address) done(address);
      });
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.on('exit', (code) => fail(new Error(`The server ended with ${code}:\n${output}`)));
    });
    const adminKey = (await readFile(join(data, 'admin.key'), 'utf8')).trim();
    const token = /\/desk\/welcome\/([\w-]+)/.exec(output)?.[1] ?? null;
    return new Server(child, url, data, adminKey, token, options.data !== undefined);
  }

  async stop() {
    const gone = new Promise((done) => this.process.once('exit', done));
    if (this.process.exitCode === null) {
      this.process.kill('SIGTERM');
      await gone;
    }
    if (!this.keepsData) await rm(this.data, { recursive: true, force: true });
  }
}
