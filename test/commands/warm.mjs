/*
 * Runs the command line program again and again in one process, which spares the start: loading the program
 * takes far longer than running it on a small show. Takes requests from the process that started it.
 */

const [program] = process.argv.slice(2);
let runs = 0;

process.on('message', async ({ args, cwd, env }) => {
  const out = collect(process.stdout);
  const err = collect(process.stderr);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  process.argv = [process.execPath, program, ...args];
  process.exitCode = undefined;
  const before = process.cpuUsage();
  try {
    await import(`file://${program}?run=${++runs}`);
  } catch (error) {
    err.push(Buffer.from(`Uncaught: ${error?.stack ?? error}\n`));
    process.exitCode = 70;
  }
  const { user, system } = process.cpuUsage(before);
  const code = process.exitCode ?? 0;
  process.exitCode = undefined;
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
  const answer = { code, cpu: (user + system) / 1e6, out: text(out), err: text(err) };
  process.send(answer);
});

process.on('uncaughtException', (error) => {
  process.send({
    code: 70,
    cpu: 0,
    out: '',
    err: Buffer.from(`Uncaught: ${error?.stack}`).toString('base64'),
  });
  process.removeAllListeners('message');
  process.disconnect();
});

function collect(stream) {
  const pieces = [];
  stream.removeAllListeners('error');
  stream.write = (piece, ...rest) => {
    pieces.push(Buffer.from(piece));
    rest.at(-1)?.();
    return true;
  };
  return pieces;
}

function text(pieces) {
  return Buffer.concat(pieces).toString('base64');
}
