import type { Commune } from '../content/commune.ts';
import { mediaPath } from '../urls.ts';

/** A PDF of the commune to download, by the path that the content writes, as schema.org's MediaObject has it. */
export function pdfProperties(origin: string, { id, pdfs }: Commune, file: string | undefined) {
  const pdf = file === undefined ? undefined : pdfs.get(file);
  return (
    pdf && {
      contentUrl: origin + mediaPath(id, pdf.name),
      encodingFormat: 'application/pdf',
      contentSize: `${String(pdf.size)} B`,
      sha256: pdf.sha256,
    }
  );
}
