import { decap, textAt } from '../decap.ts';

/** A photo in a text, in place of Decap's own part for it: in French, and only from the commune. */
export function registerPhotoInText(): void {
  const { CMS } = decap();
  CMS.registerEditorComponent({
    id: 'image',
    label: 'Photo',
    pattern: /^!\[([^\]]*)\]\((.*?)(\s"([^"]*)")?\)/,
    fromBlock: ([, alt = '', image = '', , title = '']) => ({ alt, image, title }),
    toBlock: (data) => {
      const title = textAt(data, 'title').replaceAll('"', '\\"');
      return `![${textAt(data, 'alt')}](${textAt(data, 'image')}${title && ` "${title}"`})`;
    },
    fields: [
      { name: 'image', label: 'Photo', widget: 'image', choose_url: false },
      {
        name: 'alt',
        label: 'Texte de remplacement',
        hint: 'Ce que montre la photo, pour ceux qui ne la voient pas.',
      },
    ],
  });
}
