import { SINGLE_NAMES } from '#src/domain/check/content.ts';
import { COLLECTIONS, type CollectionName } from '#src/domain/collections.ts';
import { makeCollection, makeSingle } from './collections.ts';

/** Where Sveltia CMS keeps what is written: a Git host, or the studio of this machine. */
export type Backend = Readonly<Record<string, unknown>> & { readonly name: string };

/** The largest file that may be uploaded, in bytes. */
export const LARGEST_UPLOAD = 20_000_000;

const WEBP = { format: 'webp', quality: 82, width: 1920, height: 1920 };

/**
 * The whole configuration of the editor, made from the schemas of `src/domain/collections.ts`: a field
 * or collection added there is in the form too. `backend` alone tells one office's PC from a team.
 */
export function makeConfig(backend: Backend) {
  return {
    load_config_file: false,
    backend,
    app_title: '招商网站编辑',
    i18n: {
      structure: 'multiple_folders',
      locales: ['zh', 'en'],
      default_locale: 'zh',
      initial_locales: 'default',
      omit_default_locale_from_preview_path: true,
    },
    media_folder: '/public/files',
    public_folder: '',
    media_libraries: {
      default: {
        config: {
          max_file_size: LARGEST_UPLOAD,
          slugify_filename: true,
          transformations: { raster_image: WEBP },
        },
      },
      stock_assets: false,
    },
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    issue_reports: {},
    editor: { preview: true },
    collections: (Object.keys(COLLECTIONS) as CollectionName[]).map(makeCollection),
    singletons: SINGLE_NAMES.map(makeSingle),
  };
}

/** What the editor is told. */
export type EditorConfig = ReturnType<typeof makeConfig>;
