package org.liberalparadox.ui.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Stream;

/** What a person's own device remembers between visits: the theme, and the secrets of games begun on it. */
public final class Device {

    private Device() {}

    /** Puts a game first among those that can be resumed; the table calls it whenever a seat is opened. */
    public static void remember(UI ui, String secret) {
        ui.getPage().executeJs("window.lpDevice?.remember($0)", secret);
    }

    /** Remembers that the brief of this seat was read. */
    public static void briefRead(UI ui, String secret) {
        ui.getPage().executeJs("window.lpDevice?.briefRead($0)", secret);
    }

    /** Calls back when the brief of this seat was not read on this device yet. */
    public static void whenBriefUnread(UI ui, String secret, Runnable then) {
        ui.getPage()
                .executeJs("return window.lpDevice?.hasReadBrief($0) ?? true", secret)
                .then(Boolean.class, read -> {
                    if (!read) {
                        then.run();
                    }
                });
    }

    /** Takes a game off the list, as when its link opens nothing any more. */
    public static void forget(UI ui, String secret) {
        ui.getPage().executeJs("window.lpDevice?.forget($0)", secret);
    }

    /** The secrets of games begun on this device, the last one first. */
    public static void games(UI ui, SerializableConsumer<List<String>> then) {
        ui.getPage()
                .executeJs("return window.lpDevice?.games() ?? ''")
                .then(String.class, kept -> then.accept(split(kept)));
    }

    /** Puts a text on the clipboard; where the browser refuses, shows it for copying by hand. */
    public static void copy(UI ui, String label, String text, Runnable copied) {
        ui.getPage()
                .executeJs("return window.lpDevice?.copy($0, $1) ?? false", text, label)
                .then(Boolean.class, done -> {
                    if (done) {
                        copied.run();
                    }
                });
    }

    static void choose(UI ui, Theme theme) {
        ui.getPage().executeJs("window.lpDevice?.choose($0)", theme.code());
    }

    static void theme(UI ui, SerializableConsumer<Theme> then) {
        ui.getPage()
                .executeJs("return window.lpDevice?.theme() ?? 'system'")
                .then(String.class, code -> then.accept(Theme.of(code)));
    }

    private static List<String> split(String kept) {
        return Stream.of(kept.split(" ")).filter(s -> !s.isBlank()).toList();
    }
}
