import type { Content, Entry } from '#src/domain/check/content.ts';
import { getFileSchema } from '#src/domain/check/content.ts';
import type { Finding } from '#src/domain/check/finding.ts';
import { parseEntry } from '#src/domain/check/parse-entry.ts';
import {
  checkRefused,
  findRefusedProject,
  type RefusedProject,
} from '#src/domain/check/refused.ts';
import { checkContent } from '#src/domain/check/rules.ts';
import { createCheckContext } from '../../content/check-folder.ts';
import { getIdentity } from '../../content/content-files.ts';
import { withEntries } from '../../content/with-entries.ts';
import type { Change } from './changes.ts';
import type { EntryText } from './entry-text.ts';

/** A change with the text that it comes to; none for an upload or a file that goes. */
export type PrintedChange = Change & { readonly entry?: EntryText };

const getMark = ({ file, field, message }: Finding) => `${file}\n${field}\n${message}`;

type Parsed =
  { entry: Entry<unknown> } | { findings: Finding[]; refused: RefusedProject | undefined };

function parseChange({ place, entry }: PrintedChange, dir: string): Parsed | undefined {
  if (place.kind !== 'content' || !entry) return undefined;
  const identity = getIdentity(place.place);
  const file = `${dir}/${place.inside}`;
  const parsed = parseEntry(getFileSchema(identity.collection, identity.language), entry.data);
  if (parsed.ok) return { entry: { ...identity, file, data: parsed.data, body: entry.body } };
  const findings = parsed.faults.map((fault) => ({ file, ...fault, rule: 'schema' }));
  return { findings, refused: findRefusedProject({ ...identity, file }, entry) };
}

/** The content as a save would leave it, with what is then wrong that was not wrong before. */
export function judgeChanges(
  before: Content,
  changes: readonly PrintedChange[],
  today: string,
): { content: Content; findings: Finding[] } {
  const parsed = changes.map((change) => parseChange(change, before.dir)).filter((one) => !!one);
  const faults = parsed.flatMap((one) => ('findings' in one ? one.findings : []));
  const publicFiles = new Set(before.publicFiles);
  for (const { place, operation } of changes)
    if (place.kind === 'media')
      publicFiles[operation === 'delete' ? 'delete' : 'add'](place.inside);
  const isGone = ({ place, operation }: Change) =>
    place.kind === 'content' && operation === 'delete';
  const after = withEntries(
    { ...before, publicFiles },
    {
      entries: parsed.flatMap((one) => ('entry' in one ? [one.entry] : [])),
      removed: changes.filter(isGone).map(({ place }) => place.inside),
    },
  );
  const context = createCheckContext(today);
  const refused = parsed.flatMap((one) => ('refused' in one && one.refused ? [one.refused] : []));
  const besides = refused.flatMap((project) => checkRefused(project, after, context));
  if (faults.length > 0) return { content: after, findings: [...faults, ...besides] };
  const known = new Set(checkContent(before, context).map(getMark));
  const findings = checkContent(after, context).filter((one) => !known.has(getMark(one)));
  return { content: after, findings };
}
