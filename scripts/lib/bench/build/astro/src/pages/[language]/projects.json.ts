import { toCatalogue } from '../../../shared/model.mjs';
import { listProjects, names } from '../../library.ts';

export const getStaticPaths = () => names.languages.map(({ id }) => ({ params: { language: id } }));

export const GET = async ({ params: { language } }) =>
  new Response(JSON.stringify((await listProjects(language)).map(toCatalogue)));
