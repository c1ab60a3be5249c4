import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** The values of a command's options, typed by their description. */
type Values<T extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/**
 * Reads the options of the command that runs. `--help` prints the usage and ends the process with 0; an option that is not
 * known, or lacks its value, is named and ends it with 2. Nothing has been read or written by then.
 */
export function readOptions<T extends ParseArgsOptionsConfig>(usage: string, options: T): Values<T> {
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    process.stdout.write(usage);
    process.exit(0);
  }
  try {
    return parseArgs<{ options: T }>({ options }).values;
  } catch (error) {
    const [wrong] = (error as Error).message.split('. ');
    process.stderr.write(`${wrong}\n  → --help says what there is.\n`);
    process.exit(2);
  }
}
