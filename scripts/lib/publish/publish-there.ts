import type { PublishEdges, PublishOutcome } from './publish.ts';
import type { PublishServer } from './server.ts';
import { tell, tellChanges } from './tell-changes.ts';

/** What a publication from an office computer is given from outside. */
export type OfficeEdges = Pick<PublishEdges, 'stream' | 'siteUrl' | 'check' | 'confirm'>;

/**
 * Checks the content here, shows what will change for the public on the server, and has the server publish it
 * once somebody agrees. Until then nothing leaves this machine.
 */
export async function publishThere(
  contentDir: string,
  edges: OfficeEdges,
  server: PublishServer,
  dryRun: boolean,
): Promise<PublishOutcome> {
  const faults = await edges.check();
  if (faults !== undefined) {
    tell(edges, `${faults}\n内容有错，没有发布；网站还是原来的样子。`);
    return 'failed';
  }
  const summary = await tellChanges(edges, await server.readLive(), contentDir);
  if (dryRun) return 'shown';
  if (edges.confirm !== undefined && !(await edges.confirm())) {
    tell(edges, '没有发布。');
    return 'refused';
  }
  await server.send(`发布：${summary}`);
  tell(edges, '内容已送到服务器，正在那里发布：');
  return (await server.publish('--yes')) === 0 ? 'published' : 'failed';
}
