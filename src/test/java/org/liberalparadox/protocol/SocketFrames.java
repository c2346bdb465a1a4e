package org.liberalparadox.protocol;

import java.io.IOException;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts frames of a WebSocket together, and takes apart what Atmosphere sends: a length, a bar, and so many characters. */
final class SocketFrames implements WebSocket.Listener {
    private final Consumer<String> message;
    private final Consumer<Throwable> closed;
    private final StringBuilder pending = new StringBuilder();

    SocketFrames(Consumer<String> message, Consumer<Throwable> closed) {
        this.message = message;
        this.closed = closed;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        pending.append(data);
        int bar = pending.indexOf("|");
        while (bar > 0) {
            int length = Integer.parseInt(pending.substring(0, bar).strip());
            if (pending.length() < bar + 1 + length) {
                break;
            }
            String text = pending.substring(bar + 1, bar + 1 + length);
            pending.delete(0, bar + 1 + length);
            message.accept(text);
            bar = pending.indexOf("|");
        }
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        closed.accept(new IOException("push closed: " + status + " " + reason));
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        closed.accept(error);
    }
}
