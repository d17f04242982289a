// For every npm script: checks, the packages of the lock file, the hand-over to the pinned Node. Plain
// JavaScript that Node 12 can read (default imports, no newer syntax): one too old says so in words.
import childProcess from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import url from 'node:url';

const [, , command, ...given] = process.argv;

const commands = {
  start: ['site/server.ts', '--all-in-one'],
  dev: ['site/dev.ts'],
  test: ['test/run.ts'],
  'test:long': ['test/run.ts', '--long'],
  check: ['test/check.ts'],
  bench: ['test/bench/run.ts'],
  'bench:search': ['test/bench/search.ts'],
  'bench:lighthouse': ['test/bench/lighthouse.ts'],
  'bench:soak': ['test/bench/soak.ts'],
  import: ['search-indexer/import-catalogue.ts'],
  reindex: ['search-indexer/command.ts', 'rebuild'],
  reconcile: ['search-indexer/command.ts', 'reconcile'],
  admin: ['db/accounts/admin-command.ts'],
  backup: ['db/backup/backup-command.ts'],
  restore: ['db/backup/restore-command.ts'],
};
/** These open a port; and what follows needs the development packages too. */
const serves = ['start', 'dev'].includes(command);
const full = /^(dev|check|test|bench)/.test(command);

/** Megabytes: a full install takes 1,200, and npm unpacks beside it. */
const space = { toInstall: 2000, toRun: 300 };
const root = path.resolve(url.fileURLToPath(import.meta.url), '../..');
const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.vitrine-install.json');
const pinnedNode = path.join(modules, `node/bin/node${process.platform === 'win32' ? '.exe' : ''}`);
const turnFile = path.join(root, '.data/install-turn');
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
if (parseInt(process.versions.node, 10) < 20) {
  end(`Vitrine needs Node 20 or later; this is ${process.version}. Get it at https://nodejs.org.`);
} else if (!Object.keys(commands).includes(command)) {
  end(`Say what to do: node site/start.mjs ${Object.keys(commands).join(' | ')}.`);
} else {
  main().catch((error) => end(error.message));
}

function end(sentence) {
  console.error(sentence);
  process.exit(1);
}

async function main() {
  if (serves) await requirePort();
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'));
  const hash = crypto.createHash('sha256').update(lock).digest('hex');
  const wanted = { lock: hash, machine: process.platform + process.arch, full };
  requireSpace(isInstalled(wanted) ? space.toRun : space.toInstall);
  if (!isInstalled(wanted)) await inTurn(() => install(wanted));
  await handOver();
}

/** Fails while there is time to choose another port, rather than after a minute of installing. */
async function requirePort() {
  const port = Number(process.env.PORT || 4321);
  const host = process.env.HOST || '127.0.0.1';
  // What is no port at all is refused with all other settings, by the program itself.
  if (!Number.isInteger(port) || port < 1 || port > 65535) return;
  for (let tries = 4; ; tries -= 1) {
    const code = await new Promise((resolve) => {
      const server = net.createServer().once('error', (error) => resolve(error.code));
      server.listen(port, host, () => server.close(() => resolve('')));
    });
    if (code === '') return;
    if (code !== 'EADDRINUSE') throw new Error(`Port ${port} of ${host} cannot be used (${code}).`);
    const cure = 'stop the other program or set PORT to another number';
    if (tries === 0) throw new Error(`Port ${port} is in use; ${cure}.`);
    // A shop that was stopped a moment ago may still hold it.
    await pause(250);
  }
}

function requireSpace(least) {
  const { bavail, bsize } = fs.statfsSync(root);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free >= least) return;
  throw new Error(`The disk of ${root} has ${free} MB left; free some, until it has ${least} MB.`);
}

/** Whether the stamp says: this lock file, this machine, these packages or more. */
function isInstalled(wanted) {
  try {
    const stamp = JSON.parse(fs.readFileSync(stampFile, 'utf8'));
    const isSame = stamp.lock === wanted.lock && stamp.machine === wanted.machine;
    return isSame && (stamp.full || !wanted.full) && fs.existsSync(pinnedNode);
  } catch {
    return false;
  }
}

/**
 * One install at a time in this folder. The file names the start and its npm, which lives on when
 * the start is killed: the turn ends with both.
 */
async function inTurn(work) {
  fs.mkdirSync(path.dirname(turnFile), { recursive: true });
  const isTaken = () => turnPids().some((pid) => isRunning(pid, /start\.mjs|npm/));
  if (isTaken()) console.log('Another start is installing the packages; waiting for it …');
  while (isTaken()) await pause(250);
  fs.writeFileSync(turnFile, String(process.pid));
  // Of two that came at once the later one has the file by now.
  await pause(100);
  if (turnPids()[0] !== process.pid) return await inTurn(work);
  const leave = () => turnPids()[0] === process.pid && fs.rmSync(turnFile);
  process.once('exit', leave);
  await work();
  leave();
}

function turnPids() {
  const text = fs.existsSync(turnFile) ? fs.readFileSync(turnFile, 'utf8') : '';
  return text.split(' ').map(Number).filter(Boolean);
}

/** Whether a process lives and, where the system tells, is still the one that was meant. */
function isRunning(pid, name) {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || name.test(fs.readFileSync(`/proc/${pid}/cmdline`));
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The stamp goes first and comes back last, so that a cut-off install is made again. */
async function install(wanted) {
  if (isInstalled(wanted)) return;
  requireIdle();
  console.log('Installing packages … (about a minute; only the first time and when they change)');
  fs.rmSync(stampFile, { force: true });
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1000);
  const clock = setInterval(() => console.log(`  … ${seconds()} s`), 5000);
  const { code, output } = await runNpm(wanted.full);
  clearInterval(clock);
  if (code !== 0 || !fs.existsSync(pinnedNode)) {
    const last = output.trim().split('\n').slice(-8).join('\n');
    throw new Error(`The packages could not be installed. npm said:\n${last}`);
  }
  fs.writeFileSync(stampFile, `${JSON.stringify(wanted)}\n`);
  console.log(`Packages installed in ${seconds()} s.`);
}

/** npm replaces the whole folder, under the feet of whatever runs from it. */
function requireIdle() {
  for (const name of fs.existsSync(modules) ? fs.readdirSync(modules) : []) {
    const pid = Number((/^\.vitrine-running-(\d+)$/.exec(name) || [])[1]);
    if (!pid || !isRunning(pid, /start\.mjs/)) continue;
    throw new Error(`Process ${pid} runs from this folder; stop it, so that packages can change.`);
  }
}

async function runNpm(full) {
  const own = process.env.npm_execpath || '';
  const [program, ...before] = /npm-cli\.c?js$/.test(own) ? [process.execPath, own] : ['npm'];
  // The pinned Node and Postgres put their files in place by scripts, and are optional to npm.
  const options = ['--include=optional', '--ignore-scripts=false', '--no-audit', '--no-fund'];
  const args = ['ci', full ? '--include=dev' : '--omit=dev', ...options, '--loglevel=error'];
  const child = childProcess.spawn(program, [...before, ...args], {
    cwd: root,
    env: { ...withPath(path.dirname(process.execPath)), PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    shell: process.platform === 'win32' && program === 'npm',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  fs.writeFileSync(turnFile, `${process.pid} ${child.pid}`);
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => output.push(text));
  const code = await outcome(child, 'npm');
  if (code > 128) process.exit(code);
  return { code, output: output.join('') };
}

async function handOver() {
  const mark = path.join(modules, `.vitrine-running-${process.pid}`);
  try {
    fs.writeFileSync(mark, '');
    process.once('exit', () => fs.rmSync(mark, { force: true }));
  } catch {
    // A folder that nobody may write to is not installed into either.
  }
  // The channel tells the program when this process is gone, even by kill -9.
  const child = childProcess.spawn(pinnedNode, [...commands[command], ...programArguments()], {
    cwd: root,
    env: withPath(path.join(modules, '.bin')),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  process.exit(await outcome(child, 'The pinned Node'));
}

/** npm moves to the project's folder; a file is meant from where the person was. */
function programArguments() {
  if (!['import', 'backup', 'restore'].includes(command)) return given;
  const from = process.env.INIT_CWD || process.cwd();
  return given.map((each) => (each.startsWith('-') ? each : path.resolve(from, each)));
}

function withPath(folder) {
  return { ...process.env, PATH: `${folder}${path.delimiter}${process.env.PATH || ''}` };
}

/**
 * Waits for a program and passes signals on; of Ctrl-C it hears twice, once from the terminal.
 * Its exit code is as a shell has it: 128 and the number of the signal, if one ended it.
 */
async function outcome(child, name) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const passOn = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, passOn);
  const began = ancestry();
  const watch = setInterval(() => {
    if (ancestry() === began) return;
    clearInterval(watch);
    passOn('SIGTERM');
  }, 100);
  return await new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`${name} does not start: ${error.message}.`)));
    child.once('close', (code, signal) => {
      clearInterval(watch);
      for (const each of signals) process.off(each, passOn);
      resolve(signal ? 128 + os.constants.signals[signal] : code);
    });
  });
}

/**
 * The shell that npm runs this in, and npm; changes when either ends. npm passes a SIGTERM on to
 * its shell alone, which ends by it and tells nobody.
 */
function ancestry() {
  if (!process.env.npm_lifecycle_event) return '';
  try {
    const stat = fs.readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} ${(/\((?:da|ba)?sh\) \S (\d+)/.exec(stat) || [])[1]}`;
  } catch {
    return String(process.ppid);
  }
}
