package org.liberalparadox.engine.state;

/**
 * What became of the people who set out on a route in a year (concept C27: who is stopped at one gate tries another).
 *
 * @param attempts people who set out: all others together
 * @param lost who died on the way
 * @param stopped at any gate of the route
 * @param registered by a first member on the way, where they stay
 * @param arrived at the route's end
 */
public record RouteFlow(String route, long attempts, long lost, long stopped, long registered, long arrived) {
    public RouteFlow plus(RouteFlow other) {
        return new RouteFlow(
                route,
                attempts + other.attempts,
                lost + other.lost,
                stopped + other.stopped,
                registered + other.registered,
                arrived + other.arrived);
    }
}
