import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const INSTALLED = '/usr/bin/chromium';

/** How to launch the browser of the tests. */
export type BrowserLaunch = { executablePath: string; args: string[]; env: Record<string, string> };

/**
 * Finds a Chromium: the one that CHROME_PATH names, else one that is installed, else the one that
 * a development package holds, unpacked once into a folder of this user.
 */
export async function browserLaunch(): Promise<BrowserLaunch> {
  // Chromium refuses its sandbox to root; what it opens here is ours alone.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const installed = process.env['CHROME_PATH'] ?? (existsSync(INSTALLED) ? INSTALLED : null);
  if (installed) return { executablePath: installed, args, env: plainEnvironment() };
  return { ...(await packagedChromium()), args };
}

async function packagedChromium(): Promise<Omit<BrowserLaunch, 'args'>> {
  const folder = path.join(os.tmpdir(), `vitrine-chromium-${process.getuid?.() ?? 'user'}`);
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  // The package brings its own libraries when it believes to be on that machine.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs24.x';
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const home = path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  await inflate(path.join(home, '../bin/fonts.tar.br'));
  const fonts = path.join(folder, 'fonts.conf');
  writeFileSync(fonts, fontSettings(folder));
  return { executablePath, env: { ...plainEnvironment(), FONTCONFIG_FILE: fonts } };
}

/** The package's own settings look for its font below /tmp alone. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

function plainEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}
