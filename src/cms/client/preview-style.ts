/** The style of the preview pane, which Decap draws in a document of its own. */
export const previewStyle = `
  html, body, body > div, .frame-content, .frame-content > div { height: 100%; }
  body { margin: 0; background: #f4f5f1; color: #1f2a28; }
  .preview { display: flex; flex-direction: column; height: 100%; font: 1rem/1.5 system-ui, sans-serif; }
  .preview-bar { display: flex; flex-wrap: wrap; gap: .5rem 1rem; padding: .625rem 4rem .625rem .75rem; }
  .preview-choice { display: flex; gap: .25rem; }
  .preview-choice button {
    min-height: 2.75rem; padding: .25rem .875rem; border: 1px solid #7a8682; border-radius: .5rem;
    background: #fff; color: #1f2a28; font: inherit; cursor: pointer;
  }
  .preview-choice button[aria-pressed="true"] { border-color: #1d5c4f; background: #1d5c4f; color: #fff; }
  .preview-choice button:focus-visible { outline: 3px solid #1d5c4f; outline-offset: 2px; }
  .preview-problems { margin: 0 .75rem .75rem; padding: .625rem .875rem; border-left: 3px solid #a11b36; background: #fbe9ec; }
  .preview-problems.begin { border-color: #1d5c4f; background: #e3eeea; }
  .preview-problems:empty { display: none; }
  .preview-problems p { margin: 0; font-weight: 600; }
  .preview-problems ul { margin: .375rem 0 0; padding-left: 1.125rem; }
  .preview-stage { position: relative; flex: 1; min-height: 0; overflow: hidden; }
  .preview-stage iframe {
    display: block; margin-inline: auto; border: 0; background: #fff; transform-origin: 0 0;
    box-shadow: 0 0 0 1px #d6dbd5; transition: opacity .2s;
  }
  .preview-stage iframe.late { opacity: .55; }
  @media (prefers-reduced-motion: reduce) { .preview-stage iframe { transition: none; } }
`;
