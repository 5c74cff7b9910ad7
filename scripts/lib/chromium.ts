import { type Browser, chromium } from '@playwright/test';
import { findChromium } from './browser.mjs';

/** Starts the Chromium that the tests use, for a measurement or an examination; as root without its sandbox. */
export async function openChromium(args: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium(process.env);
  return chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: [...args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}
