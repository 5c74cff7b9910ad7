import { getMonth, getMonthSpan, shiftMonth } from '#src/domain/enquiry/month.ts';
import { makePublicFigures, PUBLIC_MONTHS } from '#src/domain/enquiry/public-figures.ts';
import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';
import type { EnquiryDeps } from './deps.ts';
import { answerRequest, type Answer, type Visit } from './http/answer.ts';
import { chooseLocale } from './http/reader.ts';
import { renderFiguresPage } from './page/figures-page.ts';
import { renderMessagePage } from './page/layout.ts';
import { listCounted } from './store/figures.ts';

/** How long others may keep the figures, in seconds. */
const KEPT_SECONDS = 3_600;

async function tellFigures(visit: Visit, deps: EnquiryDeps): Promise<Answer> {
  const { request, page } = visit;
  const locale = chooseLocale(request, new URL(request.url).searchParams.get('locale'));
  visit.locale = locale;
  const now = deps.now();
  const month = getMonth(now);
  const { fromMs } = getMonthSpan(shiftMonth(month, -PUBLIC_MONTHS));
  const span = { fromMs, toMs: getMonthSpan(month).fromMs };
  const counted = await listCounted(await deps.openDatabase(), span, deps);
  const figures = makePublicFigures(counted, getShanghaiTime(now).date);
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
