// Beside the files of each language: where their pages go, and which layout they have.
import { projectPath } from '../../../shared/model.mjs';

const languageOf = ({ page }) => page.inputPath.split('/')[2];

export default {
  layout: 'project.11ty.mjs',
  permalink: (data) => projectPath(languageOf(data), data.page.fileSlug),
  eleventyComputed: { language: languageOf },
};
