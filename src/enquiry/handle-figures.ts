import { getMonth, getMonthSpan, shiftMonth } from '#src/domain/enquiry/month.ts';
import {
  makePublicFigures,
  PUBLIC_MONTHS,
  type PublicFigures,
} from '#src/domain/enquiry/public-figures.ts';
import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';
import type { EnquiryDeps } from './deps.ts';
import { answerRequest, type Answer, type Visit } from './http/answer.ts';
import { chooseLocale } from './http/reader.ts';
import { renderFiguresPage } from './page/figures-page.ts';
import { renderMessagePage } from './page/layout.ts';
import { listCounted } from './store/figures.ts';
import type { Database } from './store/tables.ts';

/** How long others may keep the figures, in seconds. */
const KEPT_SECONDS = 3_600;

/** How long the process itself keeps them: whoever asks without end has them counted once a minute. */
const COUNTED_MS = 60_000;

interface Told {
  readonly at: number;
  readonly figures: Promise<PublicFigures>;
}

const told = new WeakMap<Database, Told>();

async function countMonths(db: Database, deps: EnquiryDeps): Promise<PublicFigures> {
  const now = deps.now();
  const month = getMonth(now);
  const { fromMs } = getMonthSpan(shiftMonth(month, -PUBLIC_MONTHS));
  const span = { fromMs, toMs: getMonthSpan(month).fromMs };
  return makePublicFigures(await listCounted(db, span, deps), getShanghaiTime(now).date);
}

async function readFigures(deps: EnquiryDeps): Promise<PublicFigures> {
  const db = await deps.openDatabase();
  const last = told.get(db);
  if (last !== undefined && deps.now() - last.at < COUNTED_MS) return last.figures;
  const figures = countMonths(db, deps);
  told.set(db, { at: deps.now(), figures });
  figures.catch(() => told.delete(db));
  return figures;
}

async function tellFigures(visit: Visit, deps: EnquiryDeps): Promise<Answer> {
  const { request, page } = visit;
  const locale = chooseLocale(request, new URL(request.url).searchParams.get('locale'));
  visit.locale = locale;
  const figures = await readFigures(deps);
  const frame = { locale, siteName: deps.siteName[locale] };
  return {
    status: 200,
    body: { ...figures },
    page: () => renderFiguresPage(frame, figures),
    // A page may be in the language that the browser asks for: nobody keeps it for another.
    headers: {
      vary: 'accept',
      ...(page ? {} : { 'cache-control': `public, max-age=${KEPT_SECONDS}` }),
    },
  };
}

/**
 * `GET /api/figures`: how the promise of a reply was kept in the last twelve full months, as
 * `PublicFigures`; a page for a browser that asks for one. Totals alone, and no months when there are
 * none.
 */
export async function handleFigures(request: Request, deps: EnquiryDeps): Promise<Response> {
  return answerRequest(request, deps, {
    name: 'figures',
    methods: ['GET', 'HEAD'],
    quiet: true,
    work: (visit) => tellFigures(visit, deps),
    refusalPage: ({ locale }, _refusal, { message }) => {
      const siteName = deps.siteName[locale];
      return renderMessagePage({ locale, siteName, title: siteName }, message);
    },
  });
}
