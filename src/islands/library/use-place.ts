import { useEffect, useRef } from 'react';

/** The card at the top of the window, by the place of its link, and how far down it stands. */
interface Place {
  readonly card: string;
  readonly top: number;
}

/** Scrolling has ended when nothing has moved for so long, in milliseconds. */
const REST = 150;
/** How many frames the cards, which are drawn as they come into sight, take to find their height. */
const FRAMES = 6;

const listCards = () => [...document.querySelectorAll<HTMLElement>('.cards > li')];
const hrefOf = (card: HTMLElement) => card.querySelector('a')?.getAttribute('href') ?? '';

function findPlace(): Place | undefined {
  const card = listCards().find((each) => each.getBoundingClientRect().bottom > 0);
  return scrollY > 0 && card !== undefined
    ? { card: hrefOf(card), top: card.getBoundingClientRect().top }
    : undefined;
}

function readPlace(): Place | undefined {
  return (history.state as { place?: Place } | null)?.place;
}

/** Brings the card back to where it stood, until it stays there. */
function goTo({ card, top }: Place, frames = FRAMES) {
  const found = listCards().find((each) => hrefOf(each) === card);
  if (found === undefined || frames === 0) return;
  const behavior = 'instant';
  scrollBy({ top: found.getBoundingClientRect().top - top, behavior });
  requestAnimationFrame(() => goTo({ card, top }, frames - 1));
}

/**
 * Keeps the reader's place in the list with its step of the history, and goes back to it once the list
 * stands: a page that comes without the cards asked for later cannot be scrolled to them by the browser.
 */
export function usePlace(settled: boolean) {
  const kept = useRef<Place | undefined>(undefined);
  useEffect(() => {
    kept.current = readPlace();
    let rest: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(rest);
      rest = setTimeout(() => history.replaceState({ place: findPlace() }, ''), REST);
    };
    addEventListener('scroll', keep, { passive: true });
    return () => {
      clearTimeout(rest);
      removeEventListener('scroll', keep);
    };
  }, []);
  useEffect(() => {
    if (!settled || kept.current === undefined) return;
    goTo(kept.current);
    kept.current = undefined;
  }, [settled]);
}
