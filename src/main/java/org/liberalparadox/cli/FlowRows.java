package org.liberalparadox.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Route;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.state.RouteFlow;
import org.liberalparadox.simulation.Flows;

/** The columns of {@code analyse flows}. Their names and order are a contract. */
final class FlowRows {
    private FlowRows() {}

    static List<Map<String, Object>> routes(Scenario scenario, Flows before, @Nullable Flows after) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < before.routes().size(); i++) {
            Flows.OnRoute at = before.routes().get(i);
            Route route = scenario.routes().get(i % scenario.routes().size());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("round", at.round());
            row.put("route", route.id());
            row.put("origin", route.origin());
            row.put("chain", String.join(">", route.chain()));
            put(row, "", at.flow());
            if (after != null) {
                RouteFlow then = after.routes().get(i).flow();
                put(row, "_after", then);
                row.put("deflected", then.attempts() - at.flow().attempts());
            }
            rows.add(row);
        }
        return rows;
    }

    private static void put(Map<String, Object> row, String when, RouteFlow flow) {
        row.put("attempts" + when, flow.attempts());
        row.put("stopped" + when, flow.stopped());
        row.put("registered" + when, flow.registered());
        row.put("arrived" + when, flow.arrived());
        row.put("lost" + when, flow.lost());
    }

    static List<Map<String, Object>> seats(Flows before, @Nullable Flows after) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < before.states().size(); i++) {
            Flows.InState at = before.states().get(i);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("round", at.round());
            row.put("seat", at.seat());
            row.put("status", at.status().name());
            row.put("people", at.people());
            if (after != null) {
                long then = after.states().get(i).people();
                row.put("people_after", then);
                row.put("change", then - at.people());
            }
            rows.add(row);
        }
        return rows;
    }
}
