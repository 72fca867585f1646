/** Script for a measured page: `afterPaint(then)`, called in an animation frame, calls once that frame is painted. */
export const AFTER_PAINT = `window.afterPaint = (then) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = then;
  port2.postMessage(null);
};`;
