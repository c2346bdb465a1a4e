package org.liberalparadox.ui.debrief;

/** A figure of the debriefing that can show any round; 0 is the start. */
interface AtRound {
    void show(int round);
}
