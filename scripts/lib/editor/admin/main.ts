import './speak-chinese.ts';
import './admin.css';
import CMS, { type CmsConfig } from '@sveltia/cms';
import { showPage } from './page-preview.ts';

const token = document.querySelector<HTMLMetaElement>('meta[name="studio-token"]')?.content;
// Where the studio of this machine keeps what is written nobody signs in: the page brings the token.
if (token) {
  const user = { backendName: 'gitea', token };
  localStorage.setItem('sveltia-cms.user', JSON.stringify(user));
}

const config = (await (await fetch('config.json')).json()) as CmsConfig;
const isHere = Boolean(token);

for (const collection of config.collections ?? []) {
  if (!('name' in collection) || !('preview_path' in collection) || !isHere) continue;
  const { name, preview_path: path } = collection;
  if (path) CMS.registerPreviewTemplate(name, showPage(path));
}

await CMS.init({ config });
