// Put into pages by `copydesk preview` only: loads the page anew when a build has ended.
(() => {
  const build = document.currentScript.dataset.build;
  const events = new EventSource("/-copydesk/events?build=" + build);
  events.addEventListener("build", (event) => {
    if (event.data !== build) {
      events.close();
      location.reload();
    }
  });
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => event.persisted && location.reload());
})();
