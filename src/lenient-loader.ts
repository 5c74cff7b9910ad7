import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';

/** How a kind of file is read; Astro hands loaders these without typing them. */
interface EntryType {
  readonly getEntryInfo: (file: { contents: string; fileUrl: URL }) => Promise<object> | object;
}
type Context = LoaderContext & { readonly entryTypes?: ReadonlyMap<string, EntryType> };

/** A file whose YAML cannot be read, as one without data, which no schema accepts. */
const UNREADABLE = { body: '', data: {}, slug: '', rawData: '' };

function forgive(type: EntryType): EntryType {
  const getEntryInfo: EntryType['getEntryInfo'] = async (file) => {
    try {
      return await type.getEntryInfo(file);
    } catch {
      return UNREADABLE;
    }
  };
  return { ...type, getEntryInfo };
}

/**
 * A loader that leaves out what its schema refuses, and says so, instead of stopping. For the editor alone:
 * who has a faulty file could otherwise not open what it is put right with. The check still names it, and
 * nothing is published with it.
 */
export function leaveOutFaulty(loader: Loader, tell: (line: string) => void): Loader {
  const load = async (context: Context): Promise<void> => {
    const faulty = new Set<string>();
    const parseData: LoaderContext['parseData'] = async (entry) => {
      try {
        const data = await context.parseData(entry);
        faulty.delete(entry.id);
        return data;
      } catch {
        faulty.add(entry.id);
        const file = relative(process.cwd(), entry.filePath ?? entry.id);
        tell(`${file} 有问题，预览里先没有它。请在编辑里打开它改好；哪里不对，看 npm run check`);
        return entry.data;
      }
    };
    const set: LoaderContext['store']['set'] = (entry) => {
      if (!faulty.has(entry.id)) return context.store.set(entry);
      context.store.delete(entry.id);
      return false;
    };
    const store = { ...context.store, set };
    const types = [...(context.entryTypes ?? [])];
    const entryTypes = new Map(types.map(([ending, type]) => [ending, forgive(type)]));
    const lenient: Context = { ...context, entryTypes, parseData, store };
    await loader.load(lenient);
  };
  return { ...loader, load };
}
