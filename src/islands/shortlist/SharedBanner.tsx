import { addAll, type KeptProject, type Shortlist } from '#src/domain/shortlist/shortlist.ts';
import type { Say } from '../say.ts';

interface Props {
  readonly own: Shortlist;
  readonly shared: readonly KeptProject[];
  readonly today: string;
  readonly say: Say;
  /** The reader's list from now on, and what to say of it; none where it stays as it is. */
  readonly onChoose: (list: Shortlist | undefined, words: string) => void;
}

/** Says that the list is somebody else's, and what the reader may do with it. */
export function SharedBanner({ own, shared, today, say, onChoose }: Props) {
  const takeAll = () => {
    const list = addAll(own, shared, today);
    const count = list.length - own.length;
    const cut = shared.some(({ slug }) => !list.some((kept) => kept.slug === slug));
    onChoose(list, say(cut ? 'sharedCut' : 'sharedAdded', { count }));
  };
  return (
    <section className="shortlist-shared">
      <h2>{say('sharedTitle')}</h2>
      <p>{say('sharedText')}</p>
      <div className="shortlist-buttons">
        <button type="button" className="button" onClick={takeAll}>
          {say('sharedAddAll')}
        </button>
        {own.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => onChoose(addAll([], shared, today), say('sharedReplaced'))}
          >
            {say('sharedReplace')}
          </button>
        )}
        <button type="button" className="button" onClick={() => onChoose(undefined, '')}>
          {say('sharedLeave')}
        </button>
      </div>
    </section>
  );
}
