/** One field of a form, in Decap's words; which options count depends on the widget. */
export interface CmsField {
  name: string;
  label: string;
  widget: string;
  /** Absent when the field must be filled. */
  required?: false;
  hint?: string;
  /** The source of a regular expression, and what is said of a value that it refuses. */
  pattern?: [source: string, sentence: string];
  default?: string;
  /** Of a group or list. */
  fields?: CmsField[];
  field?: CmsField;
  collapsed?: boolean;
  summary?: string;
  label_singular?: string;
  max?: number;
  /** Of a select. */
  options?: { label: string; value: string }[];
  /** Of a picture or document. */
  choose_url?: false;
  /** Of our `decimal`. */
  lowest?: number;
  highest?: number;
  integer?: true;
  /**
   * Of our `reference`: the list of the form, and the fields that name one of its items. Of our `entry`:
   * the collection, and the field that names one of its entries.
   */
  list?: string;
  shown?: string;
  /** Of our `prose`, which is Decap's rich text. */
  buttons?: string[];
  modes?: string[];
  editor_components?: string[];
}

export interface CmsView {
  id: string;
  label: string;
  field: string;
  pattern?: string;
}

interface Common {
  name: string;
  label: string;
  description: string;
  publish: true;
  sortable_fields: { field: string; label: string; default_sort?: 'asc' | 'desc' }[];
  view_filters: CmsView[];
  view_groups: CmsView[];
  editor: { preview: boolean; notes: boolean };
}

/** Things of one kind, a file each. */
export interface FolderCollection extends Common {
  type: 'folder_based_collection';
  label_singular: string;
  folder: string;
  extension: 'md';
  format: 'yaml-frontmatter';
  create: true;
  delete: true;
  slug: string;
  identifier_field: string;
  summary: string;
  media_folder: string;
  public_folder: string;
  fields: CmsField[];
}

/** Files that are always there, with a form each. */
export interface FileCollection extends Common {
  type: 'file_based_collection';
  files: {
    name: string;
    label: string;
    file: string;
    media_folder: string;
    public_folder: string;
    fields: CmsField[];
  }[];
}

export type CmsCollection = FolderCollection | FileCollection;

/** Decap's configuration, with all that its own reading of a configuration would have added. */
export interface CmsConfig {
  locale: 'fr';
  backend: { name: 'commune'; proxy_url: string; branch: 'main' };
  publish_mode: 'editorial_workflow';
  display_url: string;
  media_folder: string;
  public_folder: string;
  show_preview_links: false;
  slug: { encoding: 'ascii'; clean_accents: true; sanitize_replacement: '-' };
  editor: { preview: boolean; notes: boolean };
  collections: CmsCollection[];
}
