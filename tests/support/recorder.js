/* global window, document, console, addEventListener */
/**
 * The first script of a host page: stops its clock, and takes down what the console, the policy and the widgets say, for the
 * test in the page around it. Plain ES5-like code: some host pages break newer builtins before anything else runs.
 */
(function () {
  var RealDate = Date;
  var record = { now: undefined, warnings: [], errors: [], thrown: [], violations: [], loads: [], failures: [] };
  window.record = record;
  record.now = RealDate.parse(document.currentScript.getAttribute('data-now'));

  window.Date = new Proxy(RealDate, {
    construct: function (target, args) {
      return Reflect.construct(target, args.length ? args : [record.now], RealDate);
    },
    get: function (target, name) {
      return name === 'now' ? () => record.now : target[name];
    },
  });

  ['warn', 'error'].forEach(function (level) {
    var say = console[level];
    console[level] = function () {
      record[level === 'warn' ? 'warnings' : 'errors'].push(
        Array.prototype.slice.call(arguments).map(String).join(' '),
      );
      say.apply(console, arguments);
    };
  });
  addEventListener('error', function (event) {
    if (event.message) record.thrown.push(String(event.message));
  });
  addEventListener('unhandledrejection', function (event) {
    record.thrown.push(String(event.reason));
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    record.violations.push(event.violatedDirective + ' ' + event.blockedURI);
  });
  document.addEventListener('kmt-load', function (event) {
    record.loads.push(event);
  });
  document.addEventListener('kmt-error', function (event) {
    record.failures.push(event);
  });
})();
