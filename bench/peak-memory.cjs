// Loaded into a process whose memory is measured; ru_maxrss counts KiB on Linux and here on macOS as well.
process.on('exit', () => process.stderr.write(`peak memory: ${process.resourceUsage().maxRSS}\n`));
