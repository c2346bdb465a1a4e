package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.liberalparadox.bot.Bot;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.projection.SeatView;

/** A bot that bargains and keeps its word as ever, while the experiment holds its policy. */
record FixedPolicy(Bot bot, UnaryOperator<Policy> policy) implements Bot {
    @Override
    public List<GameCommand.SeatCommand> act(SeatView view) {
        List<GameCommand.SeatCommand> commands = new ArrayList<>();
        for (GameCommand.SeatCommand command : bot.act(view)) {
            commands.add(
                    command instanceof GameCommand.SealOrders(String seat, Orders o)
                            ? new GameCommand.SealOrders(
                                    seat, new Orders(policy.apply(o.policy()), o.defect(), o.repudiate(), o.regimes()))
                            : command);
        }
        return commands;
    }
}
