/* What this device remembers: the chosen theme and the secrets of games begun here. Loaded before the first paint. */
(() => {
  const THEME = "lp-theme";
  const GAMES = "lp-games";
  const BRIEFS = "lp-briefs";
  const KEPT = 8;

  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const write = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      /* A browser that keeps nothing still plays. */
    }
  };

  const theme = () => (["light", "dark"].includes(read(THEME)) ? read(THEME) : "system");
  const show = (name) => {
    if (name === "system") {
      delete document.documentElement.dataset.theme;
    } else {
      document.documentElement.dataset.theme = name;
    }
  };
  const list = (key) => {
    try {
      const kept = JSON.parse(read(key) ?? "[]");
      return Array.isArray(kept) ? kept.filter((secret) => typeof secret === "string").slice(0, KEPT) : [];
    } catch {
      return [];
    }
  };

  const games = () => list(GAMES);
  const first = (key, secret) => write(key, JSON.stringify([secret, ...list(key).filter((s) => s !== secret)].slice(0, KEPT)));

  window.lpDevice = {
    theme,
    choose(name) {
      write(THEME, name);
      show(name);
    },
    games: () => games().join(" "),
    remember: (secret) => first(GAMES, secret),
    briefRead: (secret) => first(BRIEFS, secret),
    hasReadBrief: (secret) => list(BRIEFS).includes(secret),
    async copy(text, label) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        /* Without https, or not allowed: by hand. */
        window.prompt(label, text);
        return false;
      }
    },
    forget: (secret) => write(GAMES, JSON.stringify(games().filter((s) => s !== secret))),
  };
  show(theme());
  addEventListener("storage", (event) => event.key === THEME && show(theme()));
})();
