import { useState } from 'react';
import { nameFile } from '#src/domain/shortlist/file-name.ts';
import type { ShortlistItem } from '#src/domain/shortlist/items.ts';
import { LANG_TAGS } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { listColumns } from './export-table.ts';
import { titleOf, type Reading } from './names.ts';
import { saveFile } from './save-file.ts';

interface Props {
  readonly items: readonly ShortlistItem[];
  readonly reading: Reading;
  /** The county's name in the reader's language, and in English for the names of files. */
  readonly county: string;
  readonly countyEn: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

const KINDS = ['csv', 'xlsx', 'pdf'] as const;
type Kind = (typeof KINDS)[number];

type Tell = (text: string) => void;

async function makeTable(kind: 'csv' | 'xlsx', { items, reading }: Props): Promise<Blob> {
  const columns = listColumns(reading, location.origin);
  if (kind === 'csv') return (await import('./write-csv.ts')).writeCsv(columns, items);
  const { writeXlsx } = await import('./write-xlsx.ts');
  return writeXlsx(columns, items, reading.say('title'));
}

/** The sheets as one file, and in words which are missing from it. */
async function makePdf({ items, reading, county, today }: Props, tell: Tell) {
  const { locale, say } = reading;
  const { joinSheets } = await import('./join-sheets.ts');
  const sheets = items.map((item) => ({
    address: paths(locale).sheet(item.kept.slug),
    title: titleOf(item, say),
  }));
  const about = {
    title: say('pdfTitle', { county, day: today }),
    language: LANG_TAGS[locale],
    now: new Date(),
  };
  const { file, missing } = await joinSheets(sheets, about, (at) =>
    tell(say('pdfProgress', { at, count: sheets.length })),
  );
  const names = missing.join(locale === 'en' ? ', ' : '、');
  return { file, trouble: missing.length === 0 ? '' : say('pdfMissing', { names }) };
}

/** The list as files: the code that writes each comes when it is asked for. */
export function ExportFiles(props: Props) {
  const { say } = props.reading;
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  const make = async (kind: Kind) => {
    if (busy) return;
    const name = nameFile(props.countyEn, props.today, kind);
    setBusy(true);
    setSaid(say('exporting', { name }));
    try {
      const { file, trouble } =
        kind === 'pdf'
          ? await makePdf(props, setSaid)
          : { file: await makeTable(kind, props), trouble: '' };
      if (file !== undefined) saveFile(file, name);
      setSaid([file ? say('exported', { name }) : say('pdfNone'), trouble].join(' ').trim());
    } catch {
      // The writer itself could not be fetched.
      setSaid(say('exportFailed', { name }));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className="shortlist-export">
      <h2>{say('exportTitle')}</h2>
      <div className="shortlist-buttons">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className="button"
            aria-disabled={busy}
            onClick={() => void make(kind)}
          >
            {say(kind)}
          </button>
        ))}
      </div>
      <p role="status" className="shortlist-note">
        {said}
      </p>
    </section>
  );
}
