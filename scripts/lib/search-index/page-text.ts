import { Parser } from 'htmlparser2';
import type { SearchText } from '#src/search/record.ts';

/** What a reader sees on a page of the site: its headings are the fields. */
export interface PageText extends SearchText {
  /** The part of the site that it stands in, as its trail names it; empty on a page of no part. */
  part: string;
}

/** Where a stretch of text stands. */
type Zone = 'title' | 'fields' | 'paragraphs' | 'trail';

/** Elements with nothing to be found in: ways to elsewhere, forms, drawings, what is not shown. */
const UNREAD = new Set(
  'nav script style svg template form button select input noscript qiao-keep'.split(' '),
);
/** Projects are found by themselves, and the last lines are much the same on every page. */
const UNREAD_CLASSES = new Set('cards ask-line published visually-hidden'.split(' '));
const ZONES: Partial<Record<string, Zone>> = {
  h1: 'title',
  h2: 'fields',
  h3: 'fields',
  h4: 'fields',
};
/** Elements within a line. A row of a table and a term with what is said of it are one line each. */
const INLINE = new Set(
  'a abbr b bdi br cite code del dd em i ins kbd mark q s small span strong sub sup td th time u wbr'.split(
    ' ',
  ),
);
/** A project's page: what a list says of it is found there, and changes with it. */
const PROJECT_ADDRESS = /\/projects\/[^/]+\/$/;
/** Elements without an end. */
const VOID = new Set('area br col embed hr img input link meta source track wbr'.split(' '));

type Attributes = Readonly<Record<string, string>>;

const isUnread = (name: string, attributes: Attributes): boolean =>
  UNREAD.has(name) ||
  attributes['hidden'] !== undefined ||
  (attributes['class'] ?? '').split(' ').some((one) => UNREAD_CLASSES.has(one));

/** The lines of a page's text as its elements come, by where they stand. */
function createLines() {
  const lines: Record<Zone, string[]> = { title: [], fields: [], paragraphs: [], trail: [] };
  let [zone, line, isDropped]: [Zone, string, boolean] = ['paragraphs', '', false];
  return {
    lines,
    add: (text: string) => void (line += text),
    /** Leaves the line out that has begun. */
    drop: () => void (isDropped = true),
    /** Ends a line; what follows stands in `next`. */
    end: (next: Zone) => {
      const said = line.replace(/\s+/gu, ' ').trim();
      if (said !== '' && !isDropped) lines[zone].push(said);
      [zone, line, isDropped] = [next, '', false];
    },
  };
}

const isTrail = (name: string, attributes: Attributes): boolean =>
  name === 'nav' && attributes['class']?.split(' ')[0] === 'trail';

/** Whether it is a link to a project that is an item of a list; `open` are the elements around it. */
const isListedProject = (name: string, attributes: Attributes, open: readonly string[]): boolean =>
  name === 'a' &&
  PROJECT_ADDRESS.test(attributes['href'] ?? '') &&
  open.findLast((one) => !INLINE.has(one)) === 'li';

/** What a reader sees in the `main` of a page, without what leads on from it; undefined without a heading. */
export function readPageText(html: string): PageText | undefined {
  const { lines, add, drop, end } = createLines();
  /** The elements that are open within `main`, and how many of them from the first unread one on. */
  const open: string[] = [];
  let unread = 0;
  let inTrail = false;
  const getZone = (): Zone => (inTrail ? 'trail' : 'paragraphs');
  const beginText = (name: string): void => {
    if (INLINE.has(name)) add(' ');
    else if (unread === 0) end(ZONES[name] ?? getZone());
  };
  const enter = (name: string, attributes: Attributes): void => {
    open.push(name);
    if (isTrail(name, attributes)) {
      inTrail = true;
      end('trail');
    } else if (unread > 0 || isUnread(name, attributes)) unread += 1;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length === 0 && name !== 'main') return;
      beginText(name);
      if (isListedProject(name, attributes, open)) drop();
      if (!VOID.has(name)) enter(name, attributes);
    },
    ontext(text) {
      if (open.length > 0 && unread === 0) add(text);
    },
    onclosetag(name) {
      if (open.length === 0 || VOID.has(name)) return;
      open.pop();
      if (unread > 0) unread -= 1;
      // What is said of a term goes on in its line.
      else if (!INLINE.has(name) && name !== 'dt') {
        if (name === 'nav') inTrail = false;
        end(getZone());
      }
    },
  });
  parser.end(html);
  const [title] = lines.title;
  if (title === undefined) return undefined;
  const part = lines.trail.length > 1 ? lines.trail.at(-1)! : '';
  return { title, part, fields: lines.fields, paragraphs: lines.paragraphs };
}
