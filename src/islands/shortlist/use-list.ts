import { useState } from 'react';
import {
  moveProject,
  removeProject,
  restoreProject,
  type KeptProject,
  type Shortlist,
} from '#src/domain/shortlist/shortlist.ts';
import type { Say } from '../say.ts';
import { canKeep, loadKept, saveKept } from './kept-store.ts';

interface Removed {
  readonly project: KeptProject;
  readonly title: string;
  readonly at: number;
}

/** What the reader does with the own list, each said in words; the last removal can be undone. */
export function useList(say: Say) {
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<Removed>();
  const [lost, setLost] = useState(false);
  const [adopted, setAdopted] = useState(false);
  const change = (list: Shortlist, words: string, undoable?: Removed) => {
    setLost(!saveKept(list));
    setSaid(words);
    setRemoved(undoable);
  };
  return {
    said,
    removed,
    lost,
    /** The list came by the address, and is the reader's own. */
    adopted,
    change,
    /**
     * Asks the browser whether it keeps anything, once it can be asked. Where it does not, the list that
     * the address names is the reader's own: the page before could hand it on in no other way.
     */
    checkKeeping: (named: Shortlist) => {
      const isLost = !canKeep();
      setLost(isLost);
      if (!isLost || named.length === 0 || loadKept().length > 0) return;
      setAdopted(true);
      saveKept(named);
    },
    move: (slug: string, title: string, by: -1 | 1) => {
      const list = moveProject(loadKept(), slug, by);
      const place = list.findIndex((kept) => kept.slug === slug) + 1;
      change(list, say('moved', { title, place }));
    },
    remove: (slug: string, title: string) => {
      const list = loadKept();
      const at = list.findIndex((kept) => kept.slug === slug);
      const project = list[at];
      if (project === undefined) return;
      change(removeProject(list, slug), say('removed', { title }), { project, title, at });
    },
    undo: ({ project, title, at }: Removed) =>
      change(restoreProject(loadKept(), project, at), say('restored', { title })),
  };
}
