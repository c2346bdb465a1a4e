package org.liberalparadox;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;
import java.util.Arrays;
import java.util.Set;
import org.liberalparadox.cli.Cli;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LoggingSystem;

/** Starts the game's server, or one of the command line's verbs when the first argument names one. */
@SpringBootApplication
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("fonts/fonts.css")
@CssImport("./styles/app.css")
public class LiberalParadoxApplication implements AppShellConfigurator {

    private static final String SERVE = "serve";

    /** Verbs that ask no library which writes logs; setting logs up takes longer than a game. */
    private static final Set<String> PLAYED_IN_MEMORY = Set.of("simulate", "tournament", "analyse", "validate");

    private static final Set<String> ANSWERED_BY_THE_COMMAND_LINE = Set.of("--help", "--version");

    public static void main(String[] args) {
        if (!startsServer(args)) {
            if (!PLAYED_IN_MEMORY.contains(args[0])) {
                silence();
            }
            System.exit(Cli.run(args));
        }
        SpringApplication.run(LiberalParadoxApplication.class, withoutVerb(args));
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/liberal-paradox.svg", "any");
    }

    /** No verb, {@code serve}, or nothing but Spring's own {@code --property=value} options. */
    static boolean startsServer(String... args) {
        if (args.length == 0 || args[0].equals(SERVE)) {
            return true;
        }
        return args[0].startsWith("--") && !ANSWERED_BY_THE_COMMAND_LINE.contains(args[0]);
    }

    /** A verb's answer is all that stands in the terminal; without a server nobody sets up the logs. */
    private static void silence() {
        LoggingSystem.get(LiberalParadoxApplication.class.getClassLoader()).beforeInitialize();
    }

    private static String[] withoutVerb(String[] args) {
        boolean verb = args.length > 0 && args[0].equals(SERVE);
        return verb ? Arrays.copyOfRange(args, 1, args.length) : args;
    }
}
