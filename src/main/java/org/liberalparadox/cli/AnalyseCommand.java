package org.liberalparadox.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Exact analyses of a scenario's opening, of the round a card is played in, or of the ways people take. */
@Command(
        name = "analyse",
        description =
                "Analyses the talks of the first round, or of the round of the last injected card; flows: every round.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "winset|zopa|frontier|stage-game|flows|propositions",
        subcommands = {
            WinSetCommand.class,
            ZopaCommand.class,
            FrontierCommand.class,
            StageGameCommand.class,
            FlowsCommand.class,
            PropositionsCommand.class
        })
final class AnalyseCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new picocli.CommandLine.ParameterException(
                spec.commandLine(), "say what: winset, zopa, frontier, stage-game, flows or propositions");
    }
}
