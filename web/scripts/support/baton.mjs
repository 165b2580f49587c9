// The real server and a real browser, for scripts that measure and take pictures.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
const program = join(root, 'artifacts/bin/Baton.Server/release/Baton.Server.dll');

export const admin = {
  name: 'Mara Linden',
  email: 'mara@harborline.example',
  password: 'a calm well-lit desk',
};

export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });

/** Starts the Release server on data that is gone afterwards, with the sample company. */
export async function startBaton(...options) {
  const data = await mkdtemp(join(tmpdir(), 'baton-script-'));
  const child = spawn('dotnet', [program, '--data', data, '--urls', 'http://127.0.0.1:0', ...options], {
    cwd: root,
  });
  let output = '';
  const url = await new Promise((done, fail) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const address = /ready on (http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
      if (address) done(address);
    });
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('exit', (code) => fail(new Error(`The server ended with ${code}:\n${output}`)));
  });
  const key = (await readFile(join(data, 'admin.key'), 'utf8')).trim();
  const welcome = /\/desk\/welcome\/([\w-]+)/.exec(output)?.[1];

  /** Calls the API with the admin's key, or with another one. */
  async function call(method, path, body, token = key, more = {}) {
    const response = await fetch(url + path, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...more },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  /** Lets a browser in by the link that a first start prints. */
  async function signIn(context) {
    const answer = await context.request.post(`${url}/api/v1/welcome/${welcome}`, { data: admin });
    if (!answer.ok()) throw new Error(`Signing in answered ${answer.status()}: ${await answer.text()}`);
  }

  async function stop() {
    child.removeAllListeners('exit');
    if (child.exitCode === null) {
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await gone;
    }
    await rm(data, { recursive: true, force: true });
  }

  return { url, key, call, signIn, stop };
}
