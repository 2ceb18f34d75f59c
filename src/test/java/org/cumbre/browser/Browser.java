package org.cumbre.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium for tests of pages. It notes what the console says and what is asked of any network. Where Chromium and its driver
 * are not installed, a test that opens it is skipped; with {@code -Dcumbre.browser=required} it fails instead. On Debian: {@code apt-get
 * install chromium chromium-driver}.
 */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ChromeDriver driver;
    private final List<String> requests = new ArrayList<>();

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts it, or skips the test. */
    public static Browser open() {
        Optional<Path> chromedriver = executable("chromedriver");
        Optional<Path> chromium = executable("chromium").or(() -> executable("google-chrome"));
        if (chromedriver.isEmpty() || chromium.isEmpty()) {
            String message = "chromium and chromedriver are not on the PATH: pages are not tested";
            if (System.getProperty("cumbre.browser", "").equals("required")) {
                throw new IllegalStateException(message);
            }
            abort(message);
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--force-device-scale-factor=1",
                "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", logs);
        options.setPageLoadTimeout(PATIENCE);
        options.setScriptTimeout(PATIENCE);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options));
        browser.resize(1400, 1000);
        return browser;
    }

    private static Optional<Path> executable(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Opens a file from disk and waits until its script has drawn the page. */
    public void show(Path page) {
        show(page.toUri().toString());
        awaitReady();
    }

    /** Waits until the page's script has set {@code data-ready} on its root. */
    public void awaitReady() {
        new WebDriverWait(driver, PATIENCE)
                .until(any -> Boolean.TRUE.equals(run("return document.documentElement.dataset.ready === 'yes'")));
    }

    /** Opens an address. */
    public void show(String address) {
        messages();
        requested();
        requests.clear();
        driver.get(address);
    }

    public @Nullable Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script that may await what it needs and then calls its last argument with the answer. */
    public @Nullable Object runLater(String script) {
        return driver.executeAsyncScript("(async function () {" + script + "}).apply(null, arguments)");
    }

    /** Waits until a script answers true. */
    public void waitFor(String script) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> script + " at " + driver.getCurrentUrl())
                .until(any -> Boolean.TRUE.equals(run(script)));
    }

    public void reload() {
        driver.navigate().refresh();
    }

    public void back() {
        driver.navigate().back();
    }

    /** The file of that name that the page gives out when something is done. */
    public Path downloaded(String name, Runnable done) throws IOException {
        Path folder = Files.createTempDirectory("cumbre-downloads");
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        done.run();
        Path file = folder.resolve(name);
        new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> "no download " + name)
                .until(any -> Files.exists(file));
        return file;
    }

    public String currentAddress() {
        return String.valueOf(driver.getCurrentUrl());
    }

    /** How many elements a CSS selector finds. */
    public int count(String selector) {
        return driver.findElements(By.cssSelector(selector)).size();
    }

    /** What stands in the elements that a CSS selector finds, also in those that are out of sight. */
    public List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(element ->
                        String.valueOf(element.getDomProperty("textContent")).strip())
                .toList();
    }

    public WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** The element that has the keyboard's focus. */
    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** What the element that has the keyboard's focus is called by those who read aloud. */
    public String focusedName() {
        return Optional.ofNullable(focused().getDomAttribute("aria-label")).orElse("");
    }

    /** What the console has said since the page was opened, or since the last call. */
    public List<String> messages() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** Addresses that the page has asked for since it was opened, itself included. */
    public List<String> requested() {
        driver.manage().logs().get(LogType.PERFORMANCE).getAll().forEach(entry -> {
            JsonNode message = parse(entry.getMessage()).path("message");
            if (message.path("method").asText().equals("Network.requestWillBeSent")) {
                requests.add(message.path("params").path("request").path("url").asText());
            }
        });
        return List.copyOf(requests);
    }

    /** Fails unless the page loaded nothing but itself and the console stayed silent. */
    public void assertSelfContained() {
        assertEquals(List.of(), messages());
        assertEquals(
                List.of(driver.getCurrentUrl().replaceFirst("#.*$", "")),
                requested().stream()
                        .filter(address -> !address.startsWith("data:"))
                        .distinct()
                        .toList());
    }

    /** A picture of the whole page, kept in a file to look at; gives the number of its different colours. */
    public int screenshot(Path file) {
        Number height = (Number) Optional.ofNullable(run("return document.documentElement.scrollHeight"))
                .orElse(1000);
        resize(1400, Math.min(8000, height.intValue() + 120));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] picture = driver.getScreenshotAs(OutputType.BYTES);
            Files.write(file, picture);
            resize(1400, 1000);
            return colours(ImageIO.read(new ByteArrayInputStream(picture)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int colours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x += 2) {
            for (int y = 0; y < picture.getHeight(); y += 2) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours.size();
    }

    /** The page as it would be printed, a PDF in Base64, after the page has prepared for it. */
    public String print() {
        Object answer = driver.executeCdpCommand(
                        "Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true))
                .get("data");
        return String.valueOf(answer);
    }

    /** Shows the page as on paper, or on screen again. */
    public void media(String medium) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
