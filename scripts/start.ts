import { PortInUseError, serve } from './lib/server.ts';
import { root } from './lib/folders.ts';
import { runBuild } from './lib/run-build.ts';

await runBuild();
try {
  const { url } = await serve(`${root}/dist`, {
    port: Number(process.env['PORT'] ?? 4321),
    toml: `${root}/netlify.toml`,
  });
  console.log(`\nLe site est prêt : ${url} (Ctrl+C pour arrêter)`);
} catch (error) {
  if (!(error instanceof PortInUseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
