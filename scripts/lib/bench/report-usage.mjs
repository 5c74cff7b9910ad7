/** Loaded with `--import`: says at exit what the process used, for whoever started it. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMb: maxRSS / 1024 };
  process.stderr.write(`\nusage ${JSON.stringify(usage)}\n`);
});
