/**
 * The rules by which Leaflet's panes and tiles lie on each other, and the look of our markers. The geometry is in physical
 * directions, as the map's is: it does not turn around in Arabic. It takes the accent by the
 * names of tokens.ts: with that file, and so with Lit's `css`, it would bring a second Lit into the page.
 */

export const mapStyles = `
  .leaflet-container {
    position: relative;
    overflow: hidden;
    direction: ltr;
    --paper: #fff;
    --ink: #12181f;
    --ground: #e8ebee;
    background: var(--ground);
    -webkit-tap-highlight-color: transparent;
    isolation: isolate;
  }
  @supports (color: light-dark(red, red)) {
    .leaflet-container {
      --paper: light-dark(#fff, #12181f);
      --ink: light-dark(#12181f, #fff);
      --ground: light-dark(#e8ebee, #2a3038);
    }
  }
  /* The accent is the page's text colour here, which is not made for our paper. */
  @supports not (color: light-dark(red, red)) {
    @media (prefers-color-scheme: dark) {
      .leaflet-container > * {
        --_kmt-accent: var(--ink);
        --_kmt-on-accent: var(--paper);
      }
    }
  }
  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile,
  .leaflet-tile-container,
  .leaflet-marker-icon,
  .leaflet-zoom-box {
    position: absolute;
    left: 0;
    top: 0;
  }
  .leaflet-tile,
  .leaflet-marker-icon {
    user-select: none;
    -webkit-user-drag: none;
  }
  .leaflet-tile {
    max-width: none;
    visibility: hidden;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-tile-pane {
    z-index: 2;
  }
  .leaflet-marker-pane {
    z-index: 6;
  }
  .leaflet-fade-anim .leaflet-tile {
    will-change: opacity;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
  .leaflet-zoom-anim .leaflet-tile {
    transition: none;
  }
  .leaflet-touch-zoom {
    touch-action: pan-x pan-y;
  }
  .leaflet-grab {
    cursor: grab;
  }
  .leaflet-dragging .leaflet-grab {
    cursor: grabbing;
  }
  .marker,
  .zoom {
    inline-size: 36px;
    block-size: 36px;
    min-block-size: 0;
    padding: 0;
    font-family: inherit;
    font-size: 14px;
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .marker {
    color: var(--_kmt-on-accent);
    background: var(--_kmt-accent);
    border: 2px solid var(--paper);
    border-radius: 50%;
    pointer-events: auto;
  }
  .marker.cluster {
    border-radius: 6px;
  }
  .marker.chosen {
    color: var(--_kmt-accent);
    background: var(--paper);
    border-color: var(--_kmt-accent);
    border-width: 3px;
    z-index: 1000 !important;
  }
  .marker:focus-visible {
    outline: 3px solid var(--_kmt-accent);
    outline-offset: 3px;
    z-index: 1001 !important;
  }
  .zoom {
    position: absolute;
    z-index: 7;
    top: 8px;
    right: 8px;
    inline-size: 44px;
    block-size: 44px;
    font-size: 20px;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid;
    border-radius: 6px;
  }
  .zoom + .zoom {
    top: 60px;
  }
`;
