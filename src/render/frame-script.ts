/**
 * A small classic script for pages in frames. Inside of a frame it tells the page around how high its page is; on the page around it
 * gives the frame that height. Without it, a frame keeps the height that its tag says.
 */

/** Its name in the folder. */
export const FRAME_SCRIPT_NAME = 'kmt-page.js';

/**
 * Only the page's own origin and those in `data-origins` are told; in a sandbox without an origin of its own (sandbox="allow-scripts")
 * only the latter. Around a frame, only frames are heeded whose pages lie in the script's own folder. Written for old browsers.
 */
export const FRAME_SCRIPT = `/* KMT Widgets: the height of a page in a frame. */
(function () {
  'use strict';
  var script = document.currentScript;
  var folder = script && script.src ? script.src.replace(/[^/]*$/, '') : '';
  var MAX = 20000;

  function originOf(address) {
    try {
      return new URL(address, location.href).origin;
    } catch (error) {
      return '';
    }
  }

  /* Inside of a frame. */
  function tellAround() {
    var named = ((script && script.getAttribute('data-origins')) || '').split(/[\\s,]+/);
    var heard = [location.origin].concat(named).filter(function (origin) {
      return /^https?:\\/\\//.test(origin);
    }).map(originOf);
    var around = (location.ancestorOrigins && location.ancestorOrigins[0]) || (document.referrer && originOf(document.referrer));
    if (around && around !== 'null') heard = heard.indexOf(around) < 0 ? [] : [around];
    var last = 0;
    function tell() {
      var height = Math.ceil(document.documentElement.getBoundingClientRect().height);
      if (height === last) return;
      last = height;
      heard.forEach(function (origin) {
        window.parent.postMessage({ kmtHeight: height }, origin);
      });
    }
    if (window.ResizeObserver) new ResizeObserver(tell).observe(document.documentElement);
    else window.addEventListener('resize', tell);
    window.addEventListener('load', tell);
    tell();
  }

  /* Around frames. */
  function heed(event) {
    var height = event.data && event.data.kmtHeight;
    if (typeof height !== 'number' || !(height > 0 && height < MAX)) return;
    Array.prototype.forEach.call(document.getElementsByTagName('iframe'), function (frame) {
      if (frame.contentWindow !== event.source || !folder || frame.src.indexOf(folder) !== 0) return;
      if (event.origin !== originOf(frame.src) && !(event.origin === 'null' && frame.hasAttribute('sandbox'))) return;
      frame.style.height = height + 'px';
    });
  }

  if (window.parent === window) window.addEventListener('message', heed);
  else tellAround();
})();
`;
