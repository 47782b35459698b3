import { spawnSync } from 'node:child_process';
import { root } from '../folders.ts';
import { figure } from './table.ts';

const file = 'tests/desk/event.test.ts';
const task = 'an event with a photo goes from the welcome page to the site';

/** How long the two-minute task takes, in milliseconds. */
export interface TaskTiming {
  task: string;
  milliseconds: number;
}

/**
 * Times the task of the real-browser test: an event with a photo, from the welcome page to the site.
 * A robot types at once, so this is what the desk itself takes out of the two minutes. Throws when
 * the task fails.
 */
export function benchTask(): TaskTiming {
  const parameters = ['--test', '--test-reporter=tap', '--test-name-pattern', task, file];
  const { stdout } = spawnSync(process.execPath, parameters, { cwd: root, encoding: 'utf8' });
  const spent = new RegExp(`^ *ok \\d+ - ${task}\\n *---\\n *duration_ms: ([\\d.]+)`, 'm');
  const milliseconds = Number(spent.exec(stdout)?.[1]);
  if (Number.isNaN(milliseconds)) throw new Error(`${file}: the task failed.\n${stdout}`);
  const seconds = figure(milliseconds / 1000, 's', 1);
  console.log(
    `\nUn événement avec sa photo, de l’accueil du bureau au site, par un robot : ${seconds}`,
  );
  return { task, milliseconds };
}
