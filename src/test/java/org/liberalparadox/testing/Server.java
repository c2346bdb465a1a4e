package org.liberalparadox.testing;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The packaged application as a process of its own, which can be killed and started again on the same port. */
public final class Server implements AutoCloseable {
    private static final Path JAR = Path.of("target", "liberal-paradox.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final int port;
    private final Path data;
    private Process process;

    private Server(int port, Path data) throws IOException {
        this.port = port;
        this.data = data;
        this.process = run();
    }

    /** Returns when the first page can be had. */
    public static Server start(Path data) throws IOException, InterruptedException {
        Server server = new Server(freePort(), data);
        server.await();
        return server;
    }

    public int port() {
        return port;
    }

    /** As a power cut would: nothing is asked, nothing is tidied up. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    public void startAgain() throws IOException, InterruptedException {
        process = run();
        await();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private Process run() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JAR.toString(),
                        "--server.port=" + port,
                        "--liberal-paradox.data=" + data.toAbsolutePath())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() {
        return data.resolve("server.log");
    }

    private void await() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException("The server does not answer:\n" + Files.readString(log()));
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection ask = (HttpURLConnection) URI.create("http://localhost:" + port + "/actuator/health")
                    .toURL()
                    .openConnection();
            ask.setConnectTimeout(1000);
            ask.setReadTimeout(5000);
            return ask.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
