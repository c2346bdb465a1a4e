package org.liberalparadox.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A Chromium for tests. Every page opened here is a visitor of its own, and all their console errors are kept. */
public final class Browsers implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");

    /** Enough for a machine that has much else to do. */
    private static final double PATIENCE = 30_000;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> errors = new CopyOnWriteArrayList<>();

    private Browsers(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Browsers launch() {
        Path executable = executable();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new Browsers(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new LaunchOptions()
                                    .setExecutablePath(executable)
                                    .setHeadless(true)
                                    .setArgs(ARGUMENTS)));
        } catch (RuntimeException failure) {
            playwright.close();
            throw failure;
        }
    }

    /** A new visitor, with cookies of its own, who opens {@code path} of the server listening on {@code port}. */
    public Page open(int port, String path) {
        return open(port, path, new Browser.NewContextOptions());
    }

    /** As {@link #open(int, String)}, for a screen size, a colour scheme or a language of its own. */
    public Page open(int port, String path, Browser.NewContextOptions options) {
        BrowserContext visitor = browser.newContext(options);
        visitor.onConsoleMessage(this::record);
        visitor.onWebError(error -> errors.add("uncaught: " + error.error()));
        visitor.setDefaultTimeout(PATIENCE);
        Page page = visitor.newPage();
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    /** Keeps a picture of every page that is open, and says where. */
    public Path pictures(String name) {
        Path folder = Path.of("target", "failures", name);
        int number = 0;
        for (BrowserContext visitor : browser.contexts()) {
            for (Page page : visitor.pages()) {
                page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(++number + ".png")));
            }
        }
        return folder;
    }

    /** What went wrong in any page so far, as the browser's console tells it. */
    public List<String> consoleErrors() {
        return List.copyOf(errors);
    }

    @Override
    public void close() {
        try (playwright) {
            browser.close();
        }
    }

    private void record(ConsoleMessage message) {
        if (message.type().equals("error")) {
            errors.add(message.text() + " at " + message.location());
        }
    }

    private static Path executable() {
        return Stream.of(System.getProperty("chromium"), System.getenv("CHROMIUM"))
                .filter(path -> path != null && !path.isBlank())
                .map(Path::of)
                .findFirst()
                .or(Browsers::onThePath)
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found: install one, or name it by -Dchromium=/path/to/chromium"));
    }

    private static Optional<Path> onThePath() {
        List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
